import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../package/manifest.js";
import { run } from "../package/run.js";

/**
 * What Redocly says of a document of OpenAPI by its recommended rules.
 *
 * @param {object} document
 * @param {string} folder Where there is room for a file, and no configuration that softens the rules.
 * @returns {{ summary: string, problems: string[] }} One line with the totals, and each error or warning.
 */
export function lintDocument(document, folder) {
  const file = join(folder, "openapi.json");
  writeFileSync(file, JSON.stringify(document, null, 2));
  process.env["REDOCLY_TELEMETRY"] = "off";
  process.env["REDOCLY_SUPPRESS_UPDATE_NOTICE"] = "true";
  const redocly = join(root, "node_modules/@redocly/cli/bin/cli.js");
  const args = [redocly, "lint", "--extends=recommended", "--format=json", file];
  const { stdout, output } = run("node", args, folder);
  const { totals, version, problems } = parse(stdout, output);
  const { errors, warnings, ignored } = totals;
  return {
    summary: `Redocly ${version}: ${errors} errors, ${warnings} warnings, ${ignored} ignored`,
    problems: problems.map(
      ({ ruleId, message, location }) =>
        `${ruleId} at ${location.map(({ pointer }) => pointer).join(", ")}: ${message}`,
    ),
  };
}

/**
 * @param {string} json
 * @param {string} output
 * @returns {{ totals: { errors: number, warnings: number, ignored: number }, version: string, problems: { ruleId: string, message: string, location: { pointer?: string }[] }[] }}
 */
function parse(json, output) {
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`Redocly gave no report:\n${output}`);
  }
}
