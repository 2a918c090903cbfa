// A vocabulary is `export const x = [ /** meaning */ "term", … ]`. The comment on a term is the only place where it is documented;
// the API documentation and docs/model.md take it from there.

import ts from "typescript";
import { proseOf } from "./prose.js";

/** @typedef {{ term: string, meaning: string }} Term */

/**
 * The terms of a list of strings, each with its comment; the terms of a list that is spread in it are its own. Undefined for anything
 * but such a list.
 *
 * @param {ts.Declaration} declaration
 * @param {ts.TypeChecker} checker
 * @returns {Term[] | undefined}
 */
export function readVocabulary(declaration, checker) {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  const { initializer } = declaration;
  const list = ts.isAsExpression(initializer) ? initializer.expression : initializer;
  if (!ts.isArrayLiteralExpression(list) || list.elements.length === 0) return undefined;
  const { text } = declaration.getSourceFile();
  /** @type {Term[]} */
  const terms = [];
  for (const element of list.elements) {
    if (ts.isStringLiteral(element)) {
      terms.push({ term: element.text, meaning: readComment(text, element) });
    } else {
      const more = ts.isSpreadElement(element) ? readSpread(element.expression, checker) : undefined;
      if (!more) return undefined;
      terms.push(...more);
    }
  }
  return terms;
}

/**
 * @param {readonly Term[]} terms
 * @returns {string} A list of Markdown.
 */
export function toList(terms) {
  return terms.map(({ term, meaning }) => `- \`${term}\`: ${meaning}`).join("\n");
}

/**
 * @param {ts.Expression} name
 * @param {ts.TypeChecker} checker
 */
function readSpread(name, checker) {
  let symbol = checker.getSymbolAtLocation(name);
  if (symbol && symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  return symbol?.valueDeclaration && readVocabulary(symbol.valueDeclaration, checker);
}

/**
 * @param {string} text
 * @param {ts.Node} element
 */
function readComment(text, element) {
  const ranges = ts.getLeadingCommentRanges(text, element.getFullStart()) ?? [];
  const comment = ranges.map(({ pos, end }) => text.slice(pos, end)).findLast((one) => one.startsWith("/**"));
  return comment === undefined ? "" : proseOf(comment);
}
