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
 * The actors of a subject, who does it first: "by Arden toward Belmar". Talks are "between" all of them, but a conflict may be waged by
 * one of them. A subject outside the list is a deed if somebody does it toward somebody.
 */
export function phraseActors(
  subject: Subject | undefined,
  doers: readonly string[],
  others: readonly string[],
  join: (parts: readonly string[]) => string = listOf,
): string {
  const all = [...doers, ...others];
  const isWaged = subject === "conflict" && others.length > 0;
  const toward = lookUp<string | undefined>(directions, subject ?? "");
  const isDeed =
    subject === undefined ||
    deeds.has(subject) ||
    (subject.includes(":") && doers.length > 0 && others.length > 0);
  if (all.length > 0 && !isDeed && !isWaged && (doers.length > 0 || toward === undefined))
    return shared.has(subject) && doers.length > 0 && all.length > 1
      ? betweenOf(all, join)
      : `involving ${join(all)}`;
  const by = isWaged ? "waged by" : subject === "membership" ? "of" : "by";
  return joinWords([
    doers.length === 0 ? "" : `${by} ${join(doers)}`,
    others.length === 0 ? "" : `${toward ?? "toward"} ${join(others)}`,
  ]);
}
