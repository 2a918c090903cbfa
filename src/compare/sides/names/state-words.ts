import { wordSet } from "../../../collections/index.js";
import { foldName, spellingKey } from "./fold.js";

/** Articles, which stand first or after a preposition: "Mari El" ends in another word. */
const articles: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "the a la le les el il lo los las l der die das den al",
);

/** Prepositions and conjunctions in the names of countries, in the languages of the table. */
const connectors: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "of and de del della des du da di do dos von und et y e i d dan en es och og ok ja si va ve ia kai u ta",
);

const islandWords: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "island islands isle isles isds isl is islas isla ile iles isole isola inseln insel eilanden eiland ilhas ilha ostrova ostrov ostrovy ostrovi " +
    "wyspy wyspa saaret oyene oerne oarna szigetek kepulauan pulau adalari adasi nisia nisoi nesoi insulele insula otoci ostrva",
);

/**
 * The words by which the name of a place is looked up, whatever the language: without articles and conjunctions, and with "islands" at the
 * end for any word for them.
 */
export function lookUpWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word, at) => {
    if (at === words.length - 1) return true;
    const before = words[at - 1];
    return !connectors.has(word) && !(articles.has(word) && (before === undefined || connectors.has(before)));
  });
  const own = telling.filter((word) => !islandWords.has(word));
  return own.length === telling.length || own.length === 0 ? telling : [...own, "islands"];
}

/** The key of a country's or city's name: its words in one, under which spellings are equal. */
export function placeKey(name: string): string {
  return joinedKey(foldName(name));
}

/** {@link placeKey} of words that are folded already. */
export function joinedKey(words: readonly string[]): string {
  return spellingKey(lookUpWords(words).join(""));
}

/** Words of a state's formal name that say nothing about which state it is; those of which the ending differs by their beginnings. */
const stateWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "rep state states stat etat etats estado estados staat staaten stato stati shtat dem arab arabe arabska united unidos unis uniti unite " +
    "independent serene most grand duchy oriental govt people peoples popular populaire kok koku dan chu cong hoa " +
    "ludowa thdyh fydrlyh rbyh slmyh slmy mmlkh dwlh sltnh jmhwry jmhwryh jmhwryt co operative"
  )
    .split(" ")
    .map(spellingKey),
);
const stateStarts: readonly string[] = /* @__PURE__ */ (() =>
  (
    "republi respubli repubbli rzeczpospoli cumhuri jumhuri vabarii kingdo konigrei koninkrij kongeri royaum regno reino korolevst kralovst krolestw " +
    "federa federe fodera confedera demokra democra islami islamsk bolivari plurinac socialis sotsialis narodn volksr cooperati sultana " +
    "emirat principa principau furstent commonwe union soyuz soiuz governme gouvern gobiern regierun pravitel independi nezavis hashemi hachemi " +
    "jachemi bailiwi jamahiri dominion"
  )
    .split(" ")
    .map(spellingKey))();

/** The most letters of the ending of such a word. */
const longestEnding = 9;

/** Whether a word of a state's name says what kind of state it is, not which. */
export function isStateWord(word: string): boolean {
  const key = spellingKey(word);
  if (stateWords.has(key)) return true;
  return stateStarts.some((start) => key.startsWith(start) && key.length - start.length <= longestEnding);
}

/** Words, in all languages, by which the formal names of states with one plain name differ: "Volksrepublik China". */
const forms = {
  republic: /republ|respubl|repubbl/,
  people: /people|popul|narod|volk|ludov/,
  democratic: /demokra/,
};

/** The state that a plain name means in a formal name, both as keys; undefined for a plain name that one state has. */
export function formalState(place: string, formal: string): string | undefined {
  const [isRepublic, isPeoples, isDemocratic] = [forms.republic, forms.people, forms.democratic].map((form) =>
    form.test(formal),
  );
  if (!isRepublic) return undefined;
  if (/^kongo(?:l|$)/.test(place)) return isDemocratic ? "CD" : "CG";
  if (/^kor(?:[ei]|$)/.test(place)) return isDemocratic || isPeoples ? "KP" : "KR";
  if (/^(?:kin[aei]|kinsk|sina|kitai)/.test(place)) return isPeoples ? "CN" : "TW";
  return undefined;
}

/** Whether it is an entity of Bosnia and Herzegovina, or Serbia. */
export function isSerbRepublic(place: string, formal: string): boolean {
  return /^(?:serb|serbian|srpska)$/.test(place) && forms.republic.test(formal);
}
