import type { Statement } from "../events/statement.js";
import type { Id } from "../values/id.js";
import type { Names } from "./names.js";
import { embedded, oneLine, withoutStop } from "./prose.js";

const questions =
  /^(?:Are|Can|Could|Did|Do|Does|Had|Has|Have|Is|Might|Must|Should|Was|Were|Will|Would)(?= .*\?\s*$)/su;

/** Whether what is said is a question, which "that" cannot go before. */
export function isQuestion({ content, negated }: Statement): boolean {
  return !negated && /[?？؟]\s*$/.test(content);
}

/** What a statement says, as a clause without a full stop that "that" can go before; a negated one as what is not so. */
export function phraseContent(statement: Statement, names: Names): string {
  const content = withoutStop(oneLine(statement.content).replace(questions, (word) => word.toLowerCase()));
  const clause = startsWithName(content, statement, names) ? content : lowered(content, statement, names);
  return statement.negated ? `it is not the case that ${clause}` : clause;
}

/**
 * With a small first letter where the first word is none that needs a capital: a small word, or one that the sources have only with a
 * small letter, but for where a sentence begins.
 */
function lowered(content: string, { reports }: Statement, { index }: Names): string {
  const clause = embedded(content);
  const first = /^\p{Lu}\p{Ll}+(?![\p{L}'’.])/u.exec(clause)?.[0];
  if (first === undefined) return clause;
  const texts = reports.flatMap(({ source, evidence = [] }) => [
    index.source(source)?.text ?? "",
    ...evidence.map(({ exact }) => exact),
  ]);
  const small = new RegExp(`(?<![\\p{L}])${first.toLowerCase()}(?![\\p{L}])`, "u");
  const within = new RegExp(`[\\p{L}\\d,;] ${first}(?![\\p{L}])`, "u");
  const isCommon = texts.some((text) => small.test(text)) && !texts.some((text) => within.test(text));
  return isCommon ? first.toLowerCase() + clause.slice(first.length) : clause;
}

/** Whether the first word is a name that looks like a small word: in "A should mediate", A may be somebody. */
function startsWithName(
  content: string,
  { speakers, audience = [], about = [] }: Statement,
  names: Names,
): boolean {
  const ids: Id[] = [
    ...[...speakers, ...audience].flatMap(({ who, onBehalfOf }) => [who, onBehalfOf ?? who]),
    ...about.flatMap(({ by = [], toward = [], territories = [] }) => [...by, ...toward, ...territories]),
  ];
  return ids.some((id) => {
    const name = oneLine((names.index.actor(id) ?? names.index.territory(id))?.name ?? "");
    return (
      name !== "" &&
      !name.includes(" ") &&
      content.startsWith(name) &&
      !/^[\p{L}\d]/u.test(content.slice(name.length))
    );
  });
}
