// A vocabulary is `export const x = [ /** meaning */ "term", … ] as const`. The comment on a term is the only place where it
// is documented, and TypeDoc drops comments within an array: this plugin puts them onto the vocabulary's page as a table.

import { Converter } from "typedoc";
import ts from "typescript";

/** Lists whose terms are names given by somebody else, documented where they come from. */
const documentedElsewhere = new Set(["calendars"]);

/** @param {import("typedoc").Application} app */
export function load(app) {
  app.converter.on(Converter.EVENT_CREATE_DECLARATION, (context, reflection) => {
    const declaration = context.getSymbolFromReflection(reflection)?.valueDeclaration;
    const terms = declaration && readVocabulary(declaration);
    if (!terms || !reflection.comment || documentedElsewhere.has(reflection.name)) return;
    // Terms that need no explanation are listed in the type already.
    if (terms.every(({ meaning }) => meaning === "")) return;

    for (const { term, meaning } of terms) {
      if (meaning === "") app.logger.error(`The term "${term}" of ${reflection.name} has no comment`);
      if (meaning.includes("{@"))
        app.logger.error(
          `The comment on "${term}" of ${reflection.name} has a tag, which a table cannot show`,
        );
    }
    reflection.comment.summary.push({ kind: "text", text: `\n\n${toTable(terms)}` });
  });
}

/**
 * The terms of an array of strings `as const`, each with its comment.
 *
 * @param {ts.Declaration} declaration
 * @returns {{ term: string, meaning: string }[] | undefined}
 */
function readVocabulary(declaration) {
  if (!ts.isVariableDeclaration(declaration) || !declaration.initializer) return undefined;
  if (!ts.isAsExpression(declaration.initializer)) return undefined;
  const list = declaration.initializer.expression;
  if (!ts.isArrayLiteralExpression(list) || list.elements.length === 0) return undefined;
  const elements = list.elements.filter(ts.isStringLiteral);
  if (elements.length < list.elements.length) return undefined;
  const { text } = declaration.getSourceFile();
  return elements.map((element) => ({ term: element.text, meaning: readComment(text, element) }));
}

/**
 * @param {string} text
 * @param {ts.Node} element
 */
function readComment(text, element) {
  const ranges = ts.getLeadingCommentRanges(text, element.getFullStart()) ?? [];
  const comment = ranges.map(({ pos, end }) => text.slice(pos, end)).findLast((one) => one.startsWith("/**"));
  if (comment === undefined) return "";
  return comment
    .slice(3, -2)
    .split("\n")
    .map((line) => line.trim().replace(/^\*\s?/, ""))
    .join(" ")
    .trim();
}

/** @param {{ term: string, meaning: string }[]} terms */
function toTable(terms) {
  const rows = terms.map(({ term, meaning }) => `| \`${term}\` | ${meaning.replaceAll("|", "\\|")} |`);
  return ["| Term | Meaning |", "| --- | --- |", ...rows].join("\n");
}
