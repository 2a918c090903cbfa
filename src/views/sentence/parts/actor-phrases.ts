import { lookUp } from "../../../collections/index.js";
import type { Subject, subjects } from "../../../model/index.js";
import { betweenOf, joinWords, listOf } from "../prose.js";

type ListedSubject = (typeof subjects)[number];

/** Subjects that are "between" the actors involved. */
const shared: ReadonlySet<string> = /* @__PURE__ */ new Set<ListedSubject>([
  "ceasefire",
  "talks",
  "settlement",
  "conflict",
  "relations",
  "trade",
  "communication-channels",
]);

/** The preposition before the actors toward whom something is done. Anything else is "toward" them. */
const directions: Readonly<Partial<Record<ListedSubject, string>>> = {
  assistance: "to",
  concessions: "to",
  conflict: "against",
  deterrence: "against",
  humanitarian: "for",
  mediation: "for",
  membership: "in",
  sanctions: "against",
  "security-guarantees": "to",
  terrorism: "against",
  "use-of-force": "against",
};

/**
 * The actors of a subject, who does it first: "by Arden toward Belmar". Talks are "between" all of them, but a conflict that one of them
 * wages is "by" this one.
 */
export function phraseActors(
  subject: Subject | undefined,
  doers: readonly string[],
  others: readonly string[],
  join: (parts: readonly string[]) => string = listOf,
): string {
  const all = [...doers, ...others];
  const isWaged = subject === "conflict" && others.length > 0;
  if (shared.has(subject ?? "") && !isWaged && all.length > 0)
    return all.length > 1 && doers.length > 0 ? betweenOf(all, join) : `involving ${join(all)}`;
  // Of a matter that is no deed, nothing goes toward anybody.
  const isRegarded = doers.length === 0 && subject !== undefined && !subject.includes(":");
  const toward =
    lookUp<string | undefined>(directions, subject ?? "") ?? (isRegarded ? "with regard to" : "toward");
  return joinWords([
    doers.length === 0 ? "" : `${subject === "membership" ? "of" : "by"} ${join(doers)}`,
    others.length === 0 ? "" : `${toward} ${join(others)}`,
  ]);
}
