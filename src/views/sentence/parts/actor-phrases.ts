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

/** Subjects that are the deed of an actor. So is any subject outside the list. */
const deeds: ReadonlySet<string> = /* @__PURE__ */ new Set<ListedSubject>([
  "withdrawal",
  "mediation",
  "concessions",
  "monitoring",
  "assistance",
  "humanitarian",
  "nuclear",
  "economic",
  "signature",
  "implementation",
  "legislation",
  "reform",
  "security-guarantees",
  "sanctions",
  "use-of-force",
  "military-posture",
  "de-escalation",
  "peacekeeping",
  "deterrence",
  "defence",
]);

/** The preposition before the actors toward whom something is done. Any other deed is "toward" them. */
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
  const isDeed = subject === undefined || deeds.has(subject) || subject.includes(":") || isWaged;
  const by = isDeed ? "by" : subject === "membership" ? "of" : "on the part of";
  const isRegarded = !isDeed && doers.length === 0;
  const toward =
    lookUp<string | undefined>(directions, subject ?? "") ?? (isRegarded ? "with regard to" : "toward");
  return joinWords([
    doers.length === 0 ? "" : `${by} ${join(doers)}`,
    others.length === 0 ? "" : `${toward} ${join(others)}`,
  ]);
}
