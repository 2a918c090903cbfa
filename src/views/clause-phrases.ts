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

const conditions: readonly string[] = /* @__PURE__ */ (() =>
  clauseKinds.slice(0, clauseKinds.indexOf("because")))();

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
    .filter(({ text }) => !isSaid(embedded(withoutStop(text)).toLowerCase(), known))
    .map((clause) => ({ clause, phrase: phraseClause(clause) }));
  return phrases
    .map(({ clause, phrase }, at) => `${at === 0 && isConditional(clause) ? " " : ", "}${phrase}`)
    .join("");
}

/** Words after which a clause may stand in what is said, whatever its own conjunction. */
const links =
  /\b(?:after|as|because|before|case|condition|for|given|if|once|provided|since|so|that|to|unless|until|when|where|while)$/;

/** Whether what is said has the clause already, as a clause of its own. */
function isSaid(clause: string, said: string): boolean {
  const at = said.indexOf(clause);
  return (
    at > 0 && links.test(said.slice(0, at).trim()) && !/^[\p{L}\d]/u.test(said.slice(at + clause.length))
  );
}

function phraseClause({ kind, text }: Clause): string {
  return `${worded(conjunctions, kind) ?? wordsOf(kind)} ${embedded(withoutStop(text))}`;
}
