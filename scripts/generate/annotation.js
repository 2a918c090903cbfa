// Writes the list of the codes of `diplomatic-events/annotation` in docs/annotation.md from the comments on the codes. With --check, fails
// where the page is not up to date.

import { readFileSync } from "node:fs";
import { fillCodes } from "../extraction/codes.js";
import { readComments } from "../extraction/comments.js";
import { keepFiles } from "../keep-files.js";
import { loadSources } from "../package/load-sources.js";

const folder = "src/formats/annotation";
const page = "docs/annotation.md";

const { annotationCatalogue } = await loadSources([
  `export { annotationCatalogue } from "./${folder}/catalogue.ts";`,
]);
const params = readComments(`${folder}/issue-params.ts`).get("AnnotationIssueParams");
if (!params) throw new Error("there are no parameters of issues");

const text = readFileSync(page, "utf8");
keepFiles([], new Map([[page, fillCodes(text, "annotation", annotationCatalogue, params)]]));
