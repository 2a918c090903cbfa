import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

/**
 * @typedef {object} Pattern
 * @property {string} place Where it is written: `src/values/id.ts:9`.
 * @property {string} source
 * @property {string} flags
 *
 * @typedef {object} Construction
 * @property {string} place
 * @property {string} file The path from the root.
 * @property {number} start Where the name `RegExp` starts in the file.
 */

/**
 * Every TypeScript file below a folder, sorted.
 *
 * @param {string} root
 * @param {string} folder The path from the root.
 * @returns {string[]} Paths from the root.
 */
export function sourceFiles(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((name) => name.endsWith(".ts"))
    .sort();
}

/**
 * The regular expressions that a TypeScript file writes out, and the places where it makes one from text.
 *
 * @param {string} file The path from the root, for the places.
 * @param {string} text What is in it.
 * @returns {{ literals: Pattern[], constructions: Construction[] }}
 */
export function patternsIn(file, text) {
  /** @type {Pattern[]} */
  const literals = [];
  /** @type {Construction[]} */
  const constructions = [];
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @param {ts.Node} node */
  const placeOf = (node) => `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  /** @param {ts.Node} node */
  const look = (node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      literals.push({
        place: placeOf(node),
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
      });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      node.expression.getText() === "RegExp"
    )
      constructions.push({ place: placeOf(node), file, start: node.expression.getStart() });
    ts.forEachChild(node, look);
  };
  look(parsed);
  return { literals, constructions };
}

/**
 * {@link patternsIn} for every TypeScript file below a folder.
 *
 * @param {string} root
 * @param {string} folder
 */
export function patternsBelow(root, folder) {
  const found = sourceFiles(root, folder).map((file) =>
    patternsIn(file, readFileSync(join(root, file), "utf8")),
  );
  return {
    literals: found.flatMap(({ literals }) => literals),
    constructions: found.flatMap(({ constructions }) => constructions),
  };
}
