import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Every value of the fixtures that JSON Schema can judge.
 *
 * @param {string} folder `tests/fixtures`.
 * @returns {import("./verdicts.js").Case[]}
 */
export function readFixtures(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /^valid\/.*[.]json$|^pairs\/.*\/(left|right)[.]json$|^invalid\/.*[.]json$/.test(name))
    .flatMap((name) => valuesOf(name, JSON.parse(readFileSync(join(folder, name), "utf8"))));
}

/**
 * @param {string} name
 * @param {{ event?: unknown, dossier?: unknown, text?: string }} content
 * @returns {import("./verdicts.js").Case[]}
 */
function valuesOf(name, content) {
  if (!name.startsWith("invalid/")) return [{ name, of: "dossier", value: content }];
  if ("event" in content) return [{ name, of: "diplomatic-event", value: content.event }];
  if ("dossier" in content) return [{ name, of: "dossier", value: content.dossier }];
  // Text that is no JSON has no value to judge.
  const value = tryParse(content.text ?? "");
  return value === undefined ? [] : [{ name, of: "dossier", value }];
}

/** @param {string} text */
function tryParse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
