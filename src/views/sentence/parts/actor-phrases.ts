import { lookUp } from "../../../collections/index.js";
import type { Subject, subjects } from "../../../model/index.js";
import { betweenOf, joinWords, listOf } from "../prose.js";

type ListedSubject = (typeof subjects)[number];

/** Subjects that somebody does. Any other matter, as the climate or terrorism, only involves somebody. */
const deeds: ReadonlySet<string> = /* @__PURE__ */ new Set<ListedSubject>([
  ...(["assistance", "concessions", "de-escalation", "defence", "deterrence", "implementation"] as const),
  ...(["legislation", "mediation", "membership", "military-posture", "monitoring"] as const),
  ...(["peacekeeping", "reform", "sanctions", "security-guarantees", "signature"] as const),
  ...(["use-of-force", "withdrawal"] as const),
]);

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

/** The preposition before the actors toward whom something is done. */
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
 * The actors of a subject, who does it first: "by Arden toward Belmar". Talks are "between" all of them, but a conflict may be waged by
 * one of them. A subject outside the list is a deed if somebody does it toward somebody. Any other matter involves those who do something
 * in it, and never them and those whom it regards as if they were alike.
 */
export function phraseActors(
  subject: Subject | undefined,
  doers: readonly string[],
  others: readonly string[],
  join: (parts: readonly string[]) => string = listOf,
): string {
  const isShared = shared.has(subject ?? "");
  const isWaged = subject === "conflict" && others.length > 0;
  const isDeed =
    subject === undefined ||
    deeds.has(subject) ||
    (subject.includes(":") && doers.length > 0 && others.length > 0);
  if (isShared && !isWaged && doers.length > 0 && doers.length + others.length > 1)
    return betweenOf([...doers, ...others], join);
  const by = isWaged ? "waged by" : subject === "membership" ? "of" : isDeed ? "by" : "involving";
  const toward =
    lookUp<string | undefined>(directions, subject ?? "") ??
    (isShared ? "with" : isDeed ? "toward" : "with regard to");
  return joinWords([
    doers.length === 0 ? "" : `${by} ${join(doers)}`,
    others.length === 0 ? "" : `${toward} ${join(others)}`,
  ]);
}
