// Writes the tables that comparing names needs: the Latin spellings of other alphabets and the names of countries. With --check, fails
// where they are not up to date. The tables are part of the sources, so that no answer depends on the data of a runtime.

import { keepFiles } from "../keep-files.js";
import { encodeCountryNames } from "../names/country-names.js";
import { encodeLetters } from "../names/letters.js";
import { loadSources } from "../package/load-sources.js";

const folder = "src/compare/sides/generated";
const notice =
  "// Made by `npm run generate` from the packages any-ascii, cldr-localenames-full, countries-list, iso-3166 and i18n-iso-countries.\n";

const letters = `${notice}
/** The Latin spellings of letters: the first code point of a run, in hexadecimal, and the spelling of each letter from there on. */
export const letterRuns: readonly string[] = ${JSON.stringify(encodeLetters(), null, 2).replace(/\n]$/, ",\n]")};
`;

/** What reads names, bundled with the letters as they will be. */
const reader = await loadSources(
  [
    'export { placeKey } from "./src/compare/sides/names/state-words.ts";',
    'export { createCountryReader } from "./src/compare/sides/names/country-reader.ts";',
  ],
  [
    {
      name: "fresh-letters",
      setup: ({ onResolve, onLoad }) => {
        onResolve({ filter: /generated[/]letters[.]js$/ }, () => ({ path: "letters", namespace: "fresh" }));
        onLoad({ filter: /letters/, namespace: "fresh" }, () => ({ contents: letters, loader: "ts" }));
      },
    },
  ],
);

keepFiles(
  [folder],
  new Map([
    [`${folder}/letters.ts`, letters],
    [
      `${folder}/country-names.ts`,
      `${notice}
/**
 * The ISO 3166-1 code of each country and the keys of its names in some thirty languages, each as the number of letters that it shares
 * with the one before and the letters that follow.
 */
export const countryNames: readonly string[] = ${JSON.stringify(encodeCountryNames(reader), null, 2).replace(/\n]$/, ",\n]")};
`,
    ],
  ]),
);
