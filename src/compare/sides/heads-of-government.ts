import { countryOf, countryOfWord } from "./names/countries.js";
import { foldName } from "./names/fold.js";
import { smallWords } from "./names/name-words.js";

/** Titles of heads of government in several languages, folded as names are. A government has one at a time. */
const titles: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...["prime minister", "premier", "chancellor", "federal chancellor", "head government", "taoiseach"],
  ...["kanzler", "kanzlerin", "bundeskanzler", "bundeskanzlerin", "premierminister", "premierministerin"],
  ...["ministerprasident", "ministerprasidentin", "regierungschef", "regierungschefin"],
  ...["premier ministre", "premiere ministre", "chancelier", "chanceliere", "chancelier federal"],
  ...[
    "primer ministro",
    "primera ministra",
    "presidente gobierno",
    "presidenta gobierno",
    "canciller federal",
  ],
  ...[
    "primeiro ministro",
    "primeira ministra",
    "primo ministro",
    "presidente consiglio",
    "minister president",
  ],
  ...["premer ministr", "kantsler", "federalnyy kantsler", "predsedatel pravitelstva"],
  ...["首相", "总理", "總理"],
]);

/** Whether a title is that of a head of government, whatever the language and the country named in it: "Kanzler", "German Prime Minister". */
export function isHeadOfGovernment(title: string): boolean {
  const isCountry = (word: string): boolean => (countryOf(word) ?? countryOfWord(word)) !== undefined;
  const words = foldName(title).filter((word) => !smallWords.has(word) && !isCountry(word));
  return titles.has(words.join(" "));
}
