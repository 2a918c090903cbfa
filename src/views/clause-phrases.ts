import { type Clause, type ClauseKind, clauseKinds } from "../values/clause.js";
import { embedded, oneLine, withoutStop, worded, wordsOf } from "./prose.js";

const conjunctions: Readonly<Record<ClauseKind, string>> = {
  if: "if",
  unless: "unless",
  until: "until",
  "only-after": "only after",
  "in-exchange-for": "in exchange for",
  because: "because",
  "so-that": "so that",
  "without-prejudice-to": "without prejudice to",
};

const conditions: readonly string[] = clauseKinds.slice(0, clauseKinds.indexOf("because"));

/** Whether a clause makes conditional what it is attached to. */
export function isConditional({ kind }: Clause): boolean {
  return conditions.includes(kind);
}

/**
 * The clauses behind what they are attached to, each with its conjunction, those left out that `said` has already: " if the attacks
 * stop, so that trade resumes".
 */
export function phraseClauses(clauses: readonly Clause[] = [], said = ""): string {
  const known = oneLine(said).toLowerCase();
  const phrases = clauses
    .map((clause) => ({ clause, phrase: phraseClause(clause) }))
    .filter(({ phrase }) => !known.includes(phrase.toLowerCase()));
  return phrases
    .map(({ clause, phrase }, at) => `${at === 0 && isConditional(clause) ? " " : ", "}${phrase}`)
    .join("");
}

function phraseClause({ kind, text }: Clause): string {
  return `${worded(conjunctions, kind) ?? wordsOf(kind)} ${embedded(withoutStop(text))}`;
}
