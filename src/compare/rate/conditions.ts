import type { Clause, ClauseKind } from "../../model/index.js";

/** The kinds of clause that make conditional what they are attached to. */
const conditional: readonly ClauseKind[] = ["if", "unless", "until", "only-after", "in-exchange-for"];

/** Whether a clause of a kind makes conditional what it is attached to. */
export function isConditional(kind: ClauseKind): boolean {
  return conditional.includes(kind);
}

/** The clauses of a record that make it conditional. */
export function conditionalClauses({
  clauses = [],
}: {
  clauses?: readonly Clause[] | undefined;
}): readonly Clause[] {
  return clauses.filter(({ kind }) => isConditional(kind));
}
