// Passes the document of docs/openapi.md to Redocly, by its recommended rules: an error or a warning fails. Then adds a page of it to
// the API documentation. Needs a build, and no network.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { documentOfPage } from "./openapi/document.js";
import { renderDocument } from "./openapi/render.js";
import { root } from "./package/manifest.js";
import { run } from "./package/run.js";
import { temporaryFolder } from "./package/tarball.js";

const folder = temporaryFolder();
const document = await documentOfPage(folder);
const file = join(folder, "openapi.json");
writeFileSync(file, JSON.stringify(document, null, 2));

process.env["REDOCLY_TELEMETRY"] = "off";
process.env["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";
const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
// From the temporary folder, where no configuration softens the rules.
const { stdout, output } = run(
  "node",
  [redocly, "lint", "--extends=recommended", "--format=json", file],
  folder,
);
/** @type {{ totals: { errors: number, warnings: number, ignored: number }, version: string, problems: { ruleId: string, message: string, location: { pointer?: string }[] }[] }} */
const { totals, version, problems } = parse(stdout, output);

const { errors, warnings, ignored } = totals;
console.log(`Redocly ${version}: ${errors} errors, ${warnings} warnings, ${ignored} ignored`);
for (const { ruleId, message, location } of problems)
  console.error(`${ruleId} at ${location.map(({ pointer }) => pointer).join(", ")}: ${message}`);
if (problems.length > 0) process.exitCode = 1;

mkdirSync(join(root, "docs/api"), { recursive: true });
writeFileSync(join(root, "docs/api/openapi.html"), renderDocument(document));

/**
 * @param {string} json
 * @param {string} output
 */
function parse(json, output) {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`Redocly gave no report:\n${output}`);
  }
}
