import { memoize } from "../../../collections/index.js";
import { countryNames } from "../generated/country-names.js";
import { joinedKey } from "./country-key.js";
import { foldName, spellingKey } from "./fold.js";

const codesByKey: () => ReadonlyMap<string, string> = (() => {
  let codes: Map<string, string> | undefined;
  return () => {
    codes ??= new Map(
      countryNames.flatMap((line) => {
        const [code = "", ...keys] = line.split(" ");
        return keys.map((key) => [key, code] as const);
      }),
    );
    return codes;
  };
})();

/** Words of a state's formal name that say nothing about which state it is, and the small words between them. */
const stateWords: ReadonlySet<string> = /* @__PURE__ */ keysOf(
  "republic republik republique republica repubblica republika respublika respublica rzeczpospolita cumhuriyeti jumhuriyat jumhuriyati respublikasi respublikasy respublikos vabariik koku dan chu cong hoa thdyh fydrlyh rbyh slmyh slmy mmlkh dwlh sltnh jmhwry jmhwryh rep " +
    "kingdom state states federal federated federation confederation democratic dem peoples people islamic arab socialist bolivarian " +
    "plurinational cooperative independent united sultanate emirate bailiwick jamahiriya serene most principality duchy grand commonwealth union oriental government govt " +
    "the of and a la le les el il lo der die das den de del della des du do da di dos das von und et y e i l d al",
);

/** States of which such a word is the difference: "Korea" alone is neither. */
const divided: ReadonlySet<string> = /* @__PURE__ */ keysOf("korea congo china virgin");

/** Adjectives that no rule makes from the country's name in English. */
const adjectives: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map(
    (
      "AE emirati,AF afghan,AR argentine,BD bangladeshi,BE belgian,BF burkinabe,BR brazilian,CA canadian,CH swiss,CI ivorian,CL chilean,CN chinese," +
      "CY cypriot,CZ czech,DE german,DK danish,ES spanish,FI finnish,FR french,GB british,GR greek,GR hellenic,HR croat,HR croatian,IE irish," +
      "KG kyrgyz,KZ kazakh,KZ kazakhstani,LA laotian,LB lebanese,LS basotho,LU luxembourgish,MG malagasy,MM burmese,MT maltese,MZ mozambican," +
      "NE nigerien,NL dutch,NO norwegian,NP nepali,NP nepalese,PE peruvian,PH filipino,PH philippine,PL polish,PS palestinian,PT portuguese," +
      "RS serb,RS serbian,SA saudi,SE swedish,SI slovene,SK slovak,SN senegalese,SO somali,TG togolese,TH thai,TJ tajik,TM turkmen,TR turkish," +
      "UA ukrainian,US american,UZ uzbek,VN vietnamese,XK kosovar,YE yemeni"
    )
      .split(",")
      .map((entry) => [spellingKey(entry.slice(3)), entry.slice(0, 2)]),
  ))();

/** What makes an adjective of a country's name, whose last vowel may be dropped before it. */
const adjectiveEnding = /(?:ian|ean|an|n|ese|ish|i|ik)$/;

function keysOf(words: string): ReadonlySet<string> {
  return new Set(words.split(" ").map(spellingKey));
}

/** Abbreviations in the names of countries. */
const abbreviations: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["st", "saint"],
  ["ste", "saint"],
  ["rep", "republic"],
  ["dem", "democratic"],
  ["fed", "federated"],
  ["fs", "federated states"],
  ["sts", "states"],
  ["is", "islands"],
  ["isl", "islands"],
  ["isds", "islands"],
  ["occ", "occupied"],
  ["terr", "territory"],
  ["island", "islands"],
  ["isles", "islands"],
  ["pdr", "republic"],
  ["n", "north"],
  ["s", "south"],
]);

/** Formal names of states that share the rest of their names, by their telling words in alphabetical order. */
const formalNames: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["china peoples republic", "CN"],
  ["china republic", "TW"],
  ["congo democratic republic", "CD"],
  ["congo republic", "CG"],
  ["democratic korea peoples republic", "KP"],
  ["democratic korea republic", "KP"],
  ["korea republic", "KR"],
]);

/**
 * The ISO 3166-1 code of the country that a name names, in any of the table's languages: "Россия", "Kingdom of Norway", "the French
 * Republic", "U.S."; undefined for every other name, and for one that several countries share.
 */
export const countryOf: (name: string) => string | undefined = /* @__PURE__ */ memoize((given) => {
  const name = given.replace(/special administrative region/i, "SAR");
  const known = countryOfWords(foldName(name));
  if (known !== undefined) return known;
  // "Cocos (Keeling) Islands"
  const without = name.replace(/ ?[([][^()[\]]{0,80}[)\]](?= \p{L})/u, "");
  if (without !== name) return countryOf(without);
  // "Korea, Republic of", "Virgin Islands (British)", "Timor-Leste (East Timor)".
  const [, before, after] = /^([^,()[\]]+)[,([]([^,()[\]]+)[)\]]?$/.exec(name) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const turned = countryOfWords([...foldName(after), ...foldName(before)]);
  if (turned !== undefined) return turned;
  const code = countryOfWords(foldName(before));
  // "Guam (US)", "Sudan (until 2011)": a note on the same place.
  if (/^(?:[A-Z]{2,3}|.*\d{4}|[Ff]ormer)$/.test(after) && /[([]/.test(name)) return code;
  return code !== undefined && code === countryOfWords(foldName(after)) ? code : undefined;
});

function countryOfWords(words: readonly string[]): string | undefined {
  const codes = codesByKey();
  const known = codes.get(joinedKey(words));
  if (known !== undefined || words.length < 2) return known;
  const full = words.flatMap((word) => (abbreviations.get(word) ?? word).split(" "));
  const telling = full.filter((word) => word !== "the" && word !== "of");
  const formal = formalNames.get([...telling].sort().join(" "));
  if (formal !== undefined) return formal;
  const core = telling.filter((word) => !isStateWord(word));
  const plain = core.filter((word) => word !== "islands");
  const spellings = [full, full.filter((word) => word !== "the"), telling.filter((word) => word !== "and")];
  for (const spelling of spellings) {
    const code = codes.get(joinedKey(spelling));
    if (code !== undefined) return code;
  }
  const key = joinedKey(plain);
  if (plain.length === 0 || divided.has(key)) return undefined;
  const plainCode =
    codes.get(joinedKey(core)) ??
    codes.get(joinedKey([...plain, "islands"])) ??
    codes.get(joinedKey([...plain, "island"])) ??
    codes.get(key) ??
    (core.length === 1 && core.length < words.length ? adjectiveCode(key) : undefined);
  return plainCode ?? (core.length < telling.length ? inflectedCode(key) : undefined);
}

/** The least number of first letters by which an inflected name is recognised: "Lietuvos Respublika", of "Lietuva". */
const leastStem = 5;

/** The one country of whose names most letters begin a key, all but the ending. */
function inflectedCode(key: string): string | undefined {
  const byStem = codesByStem();
  for (let length = key.length - 1; length >= Math.max(leastStem, key.length - 4); length--) {
    const codes = byStem.get(key.slice(0, length));
    if (codes) return codes.size === 1 ? [...codes][0] : undefined;
  }
  return undefined;
}

const codesByStem: () => ReadonlyMap<string, ReadonlySet<string>> = (() => {
  let stems: Map<string, Set<string>> | undefined;
  return () => {
    if (stems) return stems;
    stems = new Map();
    for (const [key, code] of codesByKey()) {
      for (let length = key.length; length >= Math.max(leastStem, key.length - 3); length--) {
        const stem = key.slice(0, length);
        stems.set(stem, (stems.get(stem) ?? new Set()).add(code));
      }
    }
    return stems;
  };
})();

/** The country that an English adjective belongs to: "Iranian". */
export const adjectiveCode: (word: string) => string | undefined = /* @__PURE__ */ memoize((word) => {
  const key = spellingKey(word);
  const known = adjectives.get(key);
  if (known !== undefined || key.length < 5) return known;
  const ending = adjectiveEnding.exec(key);
  if (!ending) return undefined;
  const codes = codesByKey();
  for (let from = key.length - 1; from >= Math.max(3, ending.index); from--) {
    const stem = key.slice(0, from);
    const rest = key.slice(from);
    if (!/^(?:ian|ean|an|n|ese|ish|i|ik)$/.test(rest)) continue;
    for (const vowel of ["", "a", "e", "i", "o"]) {
      const code = codes.get(stem + vowel);
      if (code !== undefined) return code;
    }
  }
  return undefined;
});

/** The country that a single word of a longer name means: "Georgia", "Georgian". */
export function countryOfWord(word: string): string | undefined {
  const key = spellingKey(word);
  return key.length < 4 || divided.has(key) ? undefined : (codesByKey().get(key) ?? adjectiveCode(word));
}

/** Whether a word of a state's name says what kind of state it is, not which. */
export function isStateWord(word: string): boolean {
  return stateWords.has(spellingKey(word));
}
