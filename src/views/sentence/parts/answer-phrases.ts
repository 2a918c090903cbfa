import type { Link, LinkRelation } from "../../../model/index.js";
import type { Names } from "../names/names.js";
import { nameRecord } from "../names/record-names.js";
import { listOf } from "../prose.js";

/**
 * The records that a record answers or is based on: ", in answer to a demand for withdrawal by Russia". Empty without such a link.
 */
export function phraseAnswers(all: readonly Link[] | undefined, names: Names): string {
  const links = all ?? [];
  return (
    phraseLinks("in answer to", "responds-to", links, names) +
    phraseLinks("based on", "based-on", links, names)
  );
}

function phraseLinks(words: string, relation: LinkRelation, links: readonly Link[], names: Names): string {
  const found = links.filter(({ rel }) => rel === relation);
  if (found.length === 0) return "";
  const isInferred = found.every(({ basis }) => basis !== undefined && basis !== "stated");
  return `, ${words} ${listOf(found.map(({ to }) => nameRecord(to, names)))}${isInferred ? " (as is inferred)" : ""}`;
}
