import { once } from "../../../collections/index.js";
import { countryOfStem, demonymEnding } from "./demonyms.js";
import { foldName, spellingKey, unlistedScript } from "./fold.js";
import { nearestCountry } from "./nearest-country.js";
import { formalState, isSerbRepublic, isStateWord, joinedKey, lookUpWords, placeKey } from "./state-words.js";

/** Finds the countries that names and words mean, as ISO 3166-1 codes. */
export interface CountryReader {
  countryOf(name: string): string | undefined;
  countryOfWord(word: string): string | undefined;
  /** The country whose code a name is: "PL". */
  countryOfCode(name: string): string | undefined;
  /** The one country from whose names a longer name differs by a slip: "Uzbekestan". */
  nearestCountry(name: string): string | undefined;
}

/** States of which such a word is the difference: "Korea" alone is neither. */
const divided: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "korea congo china virgin".split(" ").map(spellingKey),
);

/** Abbreviations in the names of countries. */
const abbreviations: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["st", "saint"],
  ["ste", "saint"],
  ["rep", "republic"],
  ["dem", "democratic"],
  ["fed", "federated"],
  ["fs", "federated states"],
  ["sts", "states"],
  ["occ", "occupied"],
  ["terr", "territory"],
  ["pdr", "republic"],
  ["r", "republic"],
  ["pr", "peoples republic"],
  ["n", "north"],
  ["s", "south"],
]);

/** What kind of state it is, at the end of a name without spaces: "日本国". */
const stateAtEnd =
  /(?:社会主义|社會主義|伊斯兰|民主|人民|联邦|聯邦|連邦|민주주의|인민|이슬람|연방){0,4}(?:共和国|共和國|王国|王國|国|國|공화국|왕국)$/u;

const flag = /^\p{RI}\p{RI}$/u;

/** The letter A among the regional indicators. */
const firstIndicator = 0x1f1e6;

/** Reads names by the codes of the countries to whose names the keys belong. */
export function createCountryReader(codes: ReadonlyMap<string, string>): CountryReader {
  const codesByStem = readStems(codes);

  const countryOf = (given: string): string | undefined => {
    if (flag.test(given)) return countryOfFlag(given);
    // Few consonants may be any word.
    if (unlistedScript.test(given) && placeKey(given).length < leastStem) return undefined;
    const name = given
      .replace(/special administrative region/i, "SAR")
      // "P R China"
      .replaceAll(/(?<=(?<!\p{L})\p{L}) (?=\p{L} )/gu, "");
    const known = countryOfWords(foldName(name));
    if (known !== undefined) return known;
    // "Cocos (Keeling) Islands"
    const without = name.replace(/ ?[([][^()[\]]{0,80}[)\]](?= \p{L})/u, "").replace(stateAtEnd, "");
    if (without !== name) return without === "" ? undefined : countryOf(without);
    return countryInTwoParts(name) ?? countryOfElided(name);
  };

  const countryOfFlag = (name: string): string | undefined => {
    const code = Array.from(name, (letter) =>
      String.fromCharCode((letter.codePointAt(0) ?? 0) - firstIndicator + 65),
    );
    return countryOfCode(code.join(""));
  };

  const countryOfCode = (name: string): string | undefined => {
    const code = name.toUpperCase();
    return [...codes.values()].includes(code) ? code : undefined;
  };

  /** "République d'Haïti" */
  const countryOfElided = (name: string): string | undefined => {
    const plain = name.replaceAll(/(?<!\p{L})[dl]['’](?=\p{L})/giu, "");
    return plain === name ? undefined : countryOfWords(foldName(plain));
  };

  /** "Korea, Republic of", "Virgin Islands (British)", "Timor-Leste (East Timor)". */
  const countryInTwoParts = (name: string): string | undefined => {
    const [, before, after] = /^([^,()[\]]+)[,([]([^,()[\]]+)[)\]]?$/.exec(name) ?? [];
    if (before === undefined || after === undefined) return undefined;
    const turned = countryOfWords([...foldName(after), ...foldName(before)]);
    if (turned !== undefined) return turned;
    const code = countryOfWords(foldName(before));
    // "Guam (US)", "Sudan (until 2011)": a note on the same place.
    if (/^(?:[A-Z]{2,3}|.*\d{4}|[Ff]ormer|.* part)$/.test(after) && /[([]/.test(name)) return code;
    return code !== undefined && code === countryOfWords(foldName(after)) ? code : undefined;
  };

  const countryOfWords = (words: readonly string[]): string | undefined => {
    // "S. Sudan" is not "Ssudan".
    const isCut = words.length === 2 && words[0]?.length === 1;
    const known = isCut ? undefined : codes.get(joinedKey(words));
    if (known !== undefined || words.length < 2) return known;
    const full = words.flatMap((word) => (abbreviations.get(word) ?? word).split(" "));
    const telling = lookUpWords(full);
    const spelledOut = codes.get(joinedKey(full));
    if (spelledOut !== undefined) return spelledOut;
    const core = telling.filter((word) => !isStateWord(word));
    const plain = core.filter((word) => word !== "islands");
    const key = joinedKey(plain);
    const formal = formalState(key, joinedKey(telling));
    if (formal !== undefined) return formal;
    if (plain.length === 0 || divided.has(key) || isSerbRepublic(key, joinedKey(telling))) return undefined;
    const whole = codes.get(joinedKey(core)) ?? codes.get(joinedKey([...plain, "islands"])) ?? codes.get(key);
    if (whole !== undefined || core.length === telling.length) return whole;
    return demonymCode(key) ?? (plain.length > 1 ? undefined : codeOfStem(codesByStem(), key));
  };

  /** The country that an adjective belongs to: "Iranian". */
  const demonymCode = (key: string): string | undefined => {
    const known = countryOfStem(key);
    if (known !== undefined || key.length < 5) return known;
    const ending = demonymEnding.exec(key);
    if (!ending) return undefined;
    for (let from = key.length - 1; from >= Math.max(3, ending.index); from--) {
      if (!demonymEnding.test(key.slice(from)) || demonymEnding.exec(key.slice(from))?.index !== 0) continue;
      for (const vowel of ["", "a", "e", "i", "o", "ia"]) {
        const code = codes.get(key.slice(0, from) + vowel);
        if (code !== undefined) return code;
      }
    }
    return undefined;
  };

  const countryOfWord = (word: string): string | undefined => {
    const key = spellingKey(word);
    return key.length < 4 || divided.has(key) ? undefined : (codes.get(key) ?? demonymCode(key));
  };

  return { countryOf, countryOfWord, countryOfCode, nearestCountry: (name) => nearestCountry(name, codes) };
}

/** The least number of first letters by which an inflected name is recognised: "Lietuvos Respublika", of "Lietuva". */
const leastStem = 5;

/** What inflects a name: "Somaliland" is not a form of "Somalia". */
const inflection = /^[aeiou]*(?:[nmskg][aeiou]*)?$/;

/** The one country of whose names most letters begin a key, all but the ending. */
function codeOfStem(codesByStem: ReadonlyMap<string, ReadonlySet<string>>, key: string): string | undefined {
  for (let length = key.length - 1; length >= Math.max(leastStem, key.length - 4); length--) {
    const codes = inflection.test(key.slice(length)) ? codesByStem.get(key.slice(0, length)) : undefined;
    if (codes) return codes.size === 1 ? [...codes][0] : undefined;
  }
  return undefined;
}

/** The countries by the beginnings of their keys. */
function readStems(codes: ReadonlyMap<string, string>): () => ReadonlyMap<string, ReadonlySet<string>> {
  return once(() => {
    const stems = new Map<string, Set<string>>();
    for (const [key, code] of codes) {
      for (let length = key.length; length >= Math.max(leastStem, key.length - 3); length--) {
        if (!inflection.test(key.slice(length))) continue;
        const stem = key.slice(0, length);
        stems.set(stem, (stems.get(stem) ?? new Set()).add(code));
      }
    }
    return stems;
  });
}
