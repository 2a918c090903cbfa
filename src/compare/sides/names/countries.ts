import { memoize, once } from "../../../collections/index.js";
import { countryNames } from "../generated/country-names.js";
import { type CountryReader, createCountryReader } from "./country-reader.js";

const reader: () => CountryReader = /* @__PURE__ */ once(() =>
  createCountryReader(
    new Map(countryNames.flatMap((line) => keysOf(line).map((key) => [key, line.slice(0, 2)] as const))),
  ),
);

/** The keys of a line of the table, which are front-coded. */
function keysOf(line: string): string[] {
  let before = "";
  return [...line.matchAll(/(\d)(\D+)/g)].map(([, shared, rest = ""]) => {
    before = before.slice(0, Number(shared)) + rest;
    return before;
  });
}

/**
 * The ISO 3166-1 code of the country that a name names, in any of the table's languages: "Россия", "Kingdom of Norway", "the French
 * Republic", "U.S.", "🇳🇴"; undefined for every other name, and for one that several countries share.
 */
export const countryOf: (name: string) => string | undefined = /* @__PURE__ */ memoize((name) =>
  reader().countryOf(name),
);

/** The country that a single word of a longer name means: "Georgia", "Georgian". */
export const countryOfWord: (word: string) => string | undefined = /* @__PURE__ */ memoize((word) =>
  reader().countryOfWord(word),
);

/** The one country from whose names a longer name differs by a slip: "Uzbekestan". */
export const nearestCountry: (name: string) => string | undefined = /* @__PURE__ */ memoize((name) =>
  reader().nearestCountry(name),
);

/** The country whose ISO 3166-1 code a name is: "PL". */
export const countryOfCode: (name: string) => string | undefined = /* @__PURE__ */ memoize((name) =>
  reader().countryOfCode(name),
);
