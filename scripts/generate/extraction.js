// Writes what `diplomatic-events/extraction` gives to a language model, and the list of its codes in docs/extraction.md, from what says
// it first: the comments on its model, on the vocabularies and on the codes. With --check, fails where the modules are not up to date.

import { readFileSync } from "node:fs";
import { fillCodes } from "../extraction/codes.js";
import { readComments } from "../extraction/comments.js";
import { tabulateDescriptions } from "../extraction/descriptions.js";
import { writeGlossary } from "../extraction/glossary.js";
import { keepFiles } from "../keep-files.js";
import { readModel } from "../model/source.js";
import { loadSources } from "../package/load-sources.js";

const folder = "src/extraction/generated";
const entry = "src/extraction/model/extraction.ts";
const notice =
  "// Made by `npm run generate` from the model of an extraction and the comments of the sources: change those.\n";

const { z, plainExtractionSchema, extractionCatalogue, diplomaticVerbs } = await loadSources([
  'export * as z from "zod";',
  `export { plainExtractionSchema } from "./${entry}";`,
  'export { extractionCatalogue } from "./src/extraction/issues/index.ts";',
  'export { diplomaticVerbs } from "./src/vocabulary/diplomatic-verbs.ts";',
]);
const descriptions = tabulateDescriptions(z.toJSONSchema(plainExtractionSchema), readComments(entry));
const descriptionsModule = `${notice}
export const descriptions: Readonly<Record<string, string>> = ${JSON.stringify(descriptions, null, 2)};
`;

const page = "docs/extraction.md";
const glossary = writeGlossary(readModel(), diplomaticVerbs);
if (/[`$\\]/.test(glossary)) throw new Error("the glossary has characters that a template would read");
const glossaryModule = `${notice}
export const glossary = \`${glossary}\`;
`;

keepFiles(
  [folder],
  new Map([
    [`${folder}/descriptions.ts`, descriptionsModule],
    [`${folder}/glossary.ts`, glossaryModule],
    [page, fillCodes(readFileSync(page, "utf8"), "extraction", extractionCatalogue)],
  ]),
);
