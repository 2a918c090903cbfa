// The names of countries, from CLDR and ISO 3166, as the module that compares names looks them up.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { countries } from "countries-list";
import { iso31661 } from "iso-3166";
import { furtherNames } from "./further-names.js";

const require = createRequire(import.meta.url);

/** CLDR's languages, by how much diplomacy is written in them and how little their names add. English has every name. */
const languages =
  "en fr es ru ar zh de pt it nl pl tr uk fa he ko hi ja id vi sv da fi cs hu ro el bg sr hr".split(" ");

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
 * One line per country: its code and the keys of its names. A key that two countries have is no name of either, unless it is one's
 * name in English.
 *
 * @param {(name: string) => string} keyOf
 * @returns {string[]}
 */
export function encodeCountryNames(keyOf) {
  const english = [...namesIn("en"), ...isoNames(), ...furtherNames];
  const others = [
    ...languages.filter((language) => language !== "en").flatMap(namesIn),
    ...ownNames(),
  ].filter(([code]) => !onlyEnglish.has(code));
  const sharedKeys = new Set(shared.map(keyOf));
  /** @type {Map<string, Set<string>>} */
  const owners = new Map();
  /** @type {Map<string, string>} */
  const englishOwner = new Map();
  for (const [names, isEnglish] of /** @type {const} */ ([
    [english, true],
    [others, false],
  ])) {
    for (const [code, name] of names) {
      if (!codes.includes(code)) continue;
      // What is in brackets is a note, or another name.
      const key = keyOf(name.replaceAll(/ ?[([（][^)\]）]*[)\]）]/gu, ""));
      // Two or three letters of any language are too likely to be something else; without vowels, three are a word.
      const least = /\p{Script=Han}/u.test(key)
        ? 2
        : /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(name)
          ? 3
          : 4;
      const isTooShort = key.length < (isEnglish ? 2 : least);
      if (isTooShort || sharedKeys.has(key) || /variant/.test(name)) continue;
      const known = englishOwner.get(key);
      if (isEnglish) {
        if (known !== undefined && known !== code) throw new Error(`${name} is ${known} and ${code}`);
        englishOwner.set(key, code);
      }
      owners.set(key, (owners.get(key) ?? new Set()).add(code));
    }
  }
  return codes.map((code) => {
    const keys = [...owners].filter(
      ([key, of]) =>
        englishOwner.get(key) === code || (!englishOwner.has(key) && of.size === 1 && of.has(code)),
    );
    return `${code} ${keys
      .map(([key]) => key)
      .sort()
      .join(" ")}`;
  });
}
