// Passes the document of docs/openapi.md to Redocly, by its recommended rules: an error or a warning fails. Then adds a page of it to
// the API documentation. Needs a build, and no network.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentOfPage } from "./openapi/document.js";
import { lintDocument } from "./openapi/lint.js";
import { renderDocument } from "./openapi/render.js";
import { root } from "./package/manifest.js";
import { temporaryFolder } from "./package/tarball.js";

const folder = temporaryFolder();
const document = await documentOfPage(folder);

const { summary, problems } = lintDocument(document, folder);
console.log(summary);
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;

mkdirSync(join(root, "docs/api"), { recursive: true });
writeFileSync(join(root, "docs/api/openapi.html"), renderDocument(document));
