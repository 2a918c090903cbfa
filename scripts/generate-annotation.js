// Writes the list of the codes of `diplomatic-events/annotation` in docs/annotation.md from the comments on the codes. With --check, fails
// where the page is not up to date.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { fillCodes } from "./extraction/codes.js";
import { readComments } from "./extraction/comments.js";
import { keepFiles } from "./keep-files.js";
import { temporaryFolder } from "./package/tarball.js";

const folder = "src/formats/annotation";
const page = "docs/annotation.md";
const root = fileURLToPath(new URL("../", import.meta.url));

const outfile = join(temporaryFolder(), "annotation.mjs");
await build({
  entryPoints: [`${root}${folder}/catalogue.ts`],
  bundle: true,
  outfile,
  format: "esm",
  logLevel: "warning",
});
const { annotationCatalogue } = await import(pathToFileURL(outfile).href);
const params = readComments(`${folder}/issue-params.ts`).get("AnnotationIssueParams");
if (!params) throw new Error("there are no parameters of issues");

const text = readFileSync(`${root}${page}`, "utf8");
keepFiles([], new Map([[page, fillCodes(text, "annotation", annotationCatalogue, params)]]));
