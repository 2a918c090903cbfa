import type { Link } from "../../model/index.js";
import type { Names } from "./names.js";
import { listOf } from "./prose.js";
import { nameRecord } from "./record-names.js";

/** The records that a record answers: ", in answer to a demand for withdrawal by Russia". Empty without such a link. */
export function phraseAnswers(links: readonly Link[] | undefined, names: Names): string {
  const answers = (links ?? []).filter(({ rel }) => rel === "responds-to");
  if (answers.length === 0) return "";
  const isInferred = answers.every(({ basis }) => basis !== undefined && basis !== "stated");
  return `, in answer to ${listOf(answers.map(({ to }) => nameRecord(to, names)))}${isInferred ? " (as is inferred)" : ""}`;
}
