import { lookUp } from "../../collections/index.js";
import { type Clause, type ClauseKind, clauseKinds } from "../../model/index.js";
import { embedded, oneLine, withoutStop, wordsOf } from "./prose.js";

const conjunctions: Readonly<Record<ClauseKind, string>> = {
  if: "if",
  unless: "unless",
  until: "until",
  "only-after": "only after",
  "in-exchange-for": "in exchange for",
  because: "because",
  "based-on": "on the basis of",
  "so-that": "so that",
  "without-prejudice-to": "without prejudice to",
};

const conditions: readonly string[] = /* @__PURE__ */ (() =>
  clauseKinds.slice(0, clauseKinds.indexOf("because")))();

/** Whether a clause makes its statement, position or provision conditional. */
export function isConditional({ kind }: Clause): boolean {
  return conditions.includes(kind);
}

/**
 * The clauses with their conjunctions, to follow the main clause: " if the attacks stop, so that trade resumes". Leaves out clauses that
 * `content` already contains.
 */
export function phraseClauses(clauses: readonly Clause[] = [], content = ""): string {
  const said = oneLine(content).toLowerCase();
  const phrases = clauses
    .filter(({ text }) => !isSaid(embedded(withoutStop(text)).toLowerCase(), said))
    .map((clause) => ({ clause, phrase: phraseClause(clause) }));
  return phrases
    .map(({ clause, phrase }, at) => `${at === 0 && isConditional(clause) ? " " : ", "}${phrase}`)
    .join("");
}

/** Words that introduce a clause within a sentence. */
const links =
  /\b(?:after|as|because|before|case|condition|for|given|if|once|provided|since|so|that|to|unless|until|when|where|while)$/;

/** Whether a text already contains a clause, as a separate clause. */
function isSaid(clause: string, said: string): boolean {
  const at = said.indexOf(clause);
  return (
    at > 0 && links.test(said.slice(0, at).trim()) && !/^[\p{L}\d]/u.test(said.slice(at + clause.length))
  );
}

function phraseClause({ kind, text }: Clause): string {
  return `${lookUp(conjunctions, kind) ?? wordsOf(kind)} ${embedded(withoutStop(text))}`;
}
