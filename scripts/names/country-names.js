// The names of countries, from CLDR and ISO 3166, as the module that compares names looks them up.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countries } from "countries-list";
import { iso31661 } from "iso-3166";
import { furtherNames } from "./further-names.js";

const require = createRequire(import.meta.url);

/** CLDR's languages, by how much diplomacy is written in them and how little their names add. English has every name. */
const languages =
  "en fr es ru ar zh zh-Hant de pt it nl pl tr uk fa he ko hi ja id vi sv da fi cs hu ro el bg sr hr".split(
    " ",
  );

/** Territories without a government that speaks for them abroad: only their English names are kept. */
const onlyEnglish = new Set(
  "AI AQ AS AX BL BM BQ BV CC CX FK FO GF GG GI GP GS GU HM IM IO JE KY MF MP MQ MS NC NF PF PM PN PR RE SH SJ TC TF TK UM VG VI WF YT".split(
    " ",
  ),
);

/** Names that more than one state goes by. */
const shared = ["Congo", "Korea"];

const codes = [...iso31661.map(({ alpha2 }) => alpha2), "XK"].sort();

/**
 * @param {string} language
 * @returns {[code: string, name: string][]}
 */
function namesIn(language) {
  const file = require.resolve(`cldr-localenames-full/main/${language}/territories.json`);
  const { main } = JSON.parse(readFileSync(file, "utf8"));
  /** @type {Record<string, string>} */
  const territories = main[language].localeDisplayNames.territories;
  return Object.entries(territories).map(([key, name]) => [key.slice(0, 2), name]);
}

/** @returns {[code: string, name: string][]} */
function ownNames() {
  return Object.entries(countries).map(([code, { native }]) => [code, native]);
}

/** @returns {[code: string, name: string][]} */
function isoNames() {
  /** @type {{ countries: Record<string, string | string[]> }} */
  const iso = JSON.parse(readFileSync(require.resolve("i18n-iso-countries/langs/en.json"), "utf8"));
  return Object.entries(iso.countries).flatMap(([code, names]) =>
    (Array.isArray(names) ? names : [names]).map((name) => /** @type {[string, string]} */ ([code, name])),
  );
}

/**
 * @typedef {object} Reader
 * @property {(name: string) => string} placeKey
 * @property {(codes: ReadonlyMap<string, string>) => { countryOf(name: string): string | undefined }} createCountryReader
 */

/** @typedef {{ code: string, name: string, key: string }} Entry */

/**
 * One line per country: its code and the keys of its names, front-coded. A key that two countries have is no name of either, unless it is one's
 * name in English. A name that the reader finds by its rules from the others has no key.
 *
 * @param {Reader} reader
 * @returns {string[]}
 */
export function encodeCountryNames({ placeKey, createCountryReader }) {
  const sharedKeys = new Set(shared.map(placeKey));
  /** @type {(names: [code: string, name: string][], isEnglish: boolean) => Entry[]} */
  const entriesOf = (names, isEnglish) =>
    names.flatMap(([code, given]) => {
      // What is in brackets is a note, or another name.
      const name = given.replaceAll(/ ?[([（][^)\]）]*[)\]）]/gu, "");
      const key = placeKey(name);
      const isOut = !codes.includes(code) || sharedKeys.has(key) || /variant/.test(given);
      return isOut || key.length < leastLength(name, key, isEnglish) ? [] : [{ code, name, key }];
    });
  const english = entriesOf([...namesIn("en"), ...isoNames(), ...furtherNames], true);
  const foreign = entriesOf(
    [...languages.filter((language) => language !== "en").flatMap(namesIn), ...ownNames()].filter(
      ([code]) => !onlyEnglish.has(code),
    ),
    false,
  );
  /** @type {Map<string, string>} */
  const table = new Map();
  for (const { code, name, key } of english) {
    const known = table.get(key);
    if (known !== undefined && known !== code) throw new Error(`${name} is ${known} and ${code}`);
    table.set(key, code);
  }
  const others = foreign.filter(
    ({ code, key }) => !table.has(key) && !foreign.some((other) => other.key === key && other.code !== code),
  );
  for (const { code, key } of others) table.set(key, code);
  dropDerived([...english, ...others], table, createCountryReader);
  return codes.map((code) => {
    const keys = [...table].filter(([, of]) => of === code).map(([key]) => key);
    return code + frontCoded(keys.sort());
  });
}

/**
 * Words in alphabetical order, each as the number of letters that it shares with the one before and the letters that follow.
 *
 * @param {readonly string[]} words
 */
function frontCoded(words) {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? "";
      let length = 0;
      while (length < 9 && length < before.length && word[length] === before[length]) length++;
      return length + word.slice(length);
    })
    .join("");
}

/**
 * The fewest letters of a key. Two or three of any language are too likely to be something else; without vowels, three are a word.
 *
 * @param {string} name
 * @param {string} key
 * @param {boolean} isEnglish
 */
function leastLength(name, key, isEnglish) {
  if (isEnglish || /\p{Script=Han}/u.test(key)) return 2;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name) ? 3 : 4;
}

/**
 * Removes each key without which the reader still finds all names that have it.
 *
 * @param {readonly Entry[]} entries
 * @param {Map<string, string>} table
 * @param {Reader["createCountryReader"]} createCountryReader
 */
function dropDerived(entries, table, createCountryReader) {
  /** @type {Map<string, Set<string>>} */
  const namesByKey = new Map();
  for (const { name, key } of entries) namesByKey.set(key, (namesByKey.get(key) ?? new Set()).add(name));
  const longestFirst = [...namesByKey].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const reader = createCountryReader(table);
  for (const [key, names] of longestFirst) {
    const code = table.get(key) ?? "";
    table.delete(key);
    if (![...names].every((name) => reader.countryOf(name) === code)) table.set(key, code);
  }
  const fresh = createCountryReader(table);
  for (const [key, names] of namesByKey)
    for (const name of names) {
      const entry = entries.find((each) => each.key === key);
      if (fresh.countryOf(name) !== entry?.code) throw new Error(`${name} is not ${entry?.code}`);
    }
}
