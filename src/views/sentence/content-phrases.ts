import type { Id, Statement } from "../../model/index.js";
import type { Names } from "./names.js";
import { embedded, oneLine, withoutStop } from "./prose.js";

const questions =
  /^(?:Are|Can|Could|Did|Do|Does|Had|Has|Have|Is|Might|Must|Should|Was|Were|Will|Would)(?= .*\?\s*$)/su;

/** Whether the content is a question, which cannot follow "that". */
export function isQuestion({ content, negated }: Statement): boolean {
  return !negated && /[?？؟]\s*$/.test(content);
}

/** The content as a clause without a full stop that can follow "that". Negation becomes "it is not the case that". */
export function phraseContent(statement: Statement, names: Names): string {
  const content = withoutStop(oneLine(statement.content).replace(questions, (word) => word.toLowerCase()));
  const clause = startsWithName(content, statement, names) ? content : lowered(content, statement, names);
  return statement.negated ? `it is not the case that ${clause}` : clause;
}

/**
 * The content with a lower-case first letter, unless its first word needs the capital. It needs none if it is a function word, or if the
 * sources write it in lower case and never with a capital within a sentence.
 */
function lowered(content: string, { reports }: Statement, { index }: Names): string {
  const clause = embedded(content);
  const first = /^\p{Lu}\p{Ll}+(?![\p{L}'’.])/u.exec(clause)?.[0];
  if (first === undefined) return clause;
  const texts = reports.flatMap(({ source, evidence = [] }) => [
    index.source(source)?.text ?? "",
    ...evidence.map(({ exact }) => exact),
  ]);
  const lowerCase = new RegExp(`(?<![\\p{L}])${first.toLowerCase()}(?![\\p{L}])`, "u");
  const capitalWithin = new RegExp(`[\\p{L}\\d,;] ${first}(?![\\p{L}])`, "u");
  const isCommon =
    texts.some((text) => lowerCase.test(text)) && !texts.some((text) => capitalWithin.test(text));
  return isCommon ? first.toLowerCase() + clause.slice(first.length) : clause;
}

/** Whether the content starts with a name that looks like a function word: in "A should mediate", A may be an actor. */
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
