import { memoize } from "../../collections/index.js";
import { nameSimilarity, scriptOf, stems } from "../align/names.js";
import type { IdentityVerdict } from "../comparison.js";

/** What has a name and perhaps others. */
export interface Named {
  name: string;
  names?: { name: string }[] | undefined;
}

/** What {@link similarityOfNames} is where no two names share a script. */
export const noCommonScript = -1;

/** The similarity of the two most alike names, in any script; {@link noCommonScript} where no two names share one. */
export function similarityOfNames(a: Named, b: Named): number {
  let best = noCommonScript;
  for (const one of namesOf(a)) {
    for (const other of namesOf(b))
      if (scriptOf(one) === scriptOf(other)) best = Math.max(best, nameSimilarity(one, other));
  }
  return best;
}

/** Whether two records have a longer word of their names in common: such names may be of one, though they are not alike. */
export function shareWord(a: Named, b: Named): boolean {
  const words = namesOf(b).map(longStems);
  return namesOf(a).some((name) => longStems(name).some((stem) => words.some((of) => of.includes(stem))));
}

const longStems: (name: string) => readonly string[] = /* @__PURE__ */ memoize((name) =>
  [...stems(name)].filter((stem) => stem.length > 3),
);

/** The name of a record and its other names. */
export function namesOf({ name, names = [] }: Named): string[] {
  return [name, ...names.map((each) => each.name)];
}

/** Shared addresses are one thing; different ones of one authority are two; others say nothing. */
export function compareIris(a: readonly string[] = [], b: readonly string[] = []): IdentityVerdict {
  if (a.length === 0 || b.length === 0) return "unknown";
  if (a.some((iri) => b.includes(iri))) return "same";
  const authorities = new Set(b.map(authorityOf));
  return a.some((iri) => authorities.has(authorityOf(iri))) ? "different" : "unknown";
}

function authorityOf(iri: string): string {
  return iri.slice(0, Math.max(iri.lastIndexOf("/"), iri.lastIndexOf(":"))).toLowerCase();
}
