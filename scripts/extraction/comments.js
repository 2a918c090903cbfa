// The comments on the model of an extraction: what each interface and each of its fields is.

import { fileURLToPath } from "node:url";
import ts from "typescript";
import { programOf } from "../model/program.js";
import { proseOf } from "../model/prose.js";

/**
 * @typedef {object} Described
 * @property {string} comment
 * @property {ReadonlyMap<string, { comment: string, of: string | undefined }>} fields Those that it inherits included; `of` names the
 *   interface of the field's value, of its items, or of the details that it lists.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @param {string} entry The file to begin with.
 * @returns {ReadonlyMap<string, Described>} By the interface's name.
 */
export function readComments(entry) {
  const program = programOf([entry]);
  const checker = program.getTypeChecker();
  const folder = root + entry.replace(/[^/]+$/, "");
  const interfaces = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder))
    .flatMap(({ statements }) => statements.filter(ts.isInterfaceDeclaration));
  return new Map(
    interfaces.map((declaration) => [
      declaration.name.text,
      { comment: commentOf(declaration), fields: readFields(declaration, checker) },
    ]),
  );
}

/**
 * @param {ts.InterfaceDeclaration} declaration
 * @param {ts.TypeChecker} checker
 */
function readFields(declaration, checker) {
  const properties = checker.getTypeAtLocation(declaration).getProperties();
  return new Map(
    properties.flatMap(({ name, valueDeclaration: field }) => {
      if (!field || !ts.isPropertySignature(field)) return [];
      const [, of, details] =
        /^(Extracted(?!Subject|OrderRelation)\w+?)(?:\[\]|<(\w+)>\[\])?$/.exec(field.type?.getText() ?? "") ??
        [];
      return [[name, { comment: commentOf(field), of: details ?? of }]];
    }),
  );
}

/** @param {ts.Node} node */
function commentOf(node) {
  const { text } = node.getSourceFile();
  const range = ts.getLeadingCommentRanges(text, node.getFullStart())?.at(-1);
  if (!range) throw new Error(`no comment on ${node.getText().slice(0, 40)}`);
  return proseOf(text.slice(range.pos, range.end));
}
