// The judges of src/check/judge as the sources have them: which function judges which part, and by which fields.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** @typedef {{ part: string, name: string, fields: readonly string[] }} Judge A field named `part` is the part itself. */

const folder = fileURLToPath(new URL("../../src/check/judge/", import.meta.url));

/** @returns {ReadonlyMap<string, Judge>} The judge of each part, by the name of its file. */
export function readJudges() {
  const judges = new Map();
  for (const file of readdirSync(folder).sort()) {
    const part = file.replace(/[.]ts$/, "");
    if (part === file) continue;
    const name = `judge${`-${part}`.replaceAll(/-(.)/g, (_, first) => first.toUpperCase())}`;
    judges.set(part, { part, name, fields: parametersOf(`${folder}${file}`, name).slice(1) });
  }
  return judges;
}

/**
 * @param {string} path
 * @param {string} name
 */
function parametersOf(path, name) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.ES2022);
  const found = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((statement) => statement.name?.text === name);
  if (!found) throw new Error(`${path} has no function ${name}`);
  return found.parameters.map((parameter) => {
    if (!ts.isIdentifier(parameter.name)) throw new Error(`${name} has a parameter without a name`);
    return parameter.name.text;
  });
}
