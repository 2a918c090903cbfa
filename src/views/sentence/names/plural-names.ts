import type { Actor, ActorKind } from "../../../model/index.js";

/** The kinds of actor whose names may be plural nouns. The name of a state or an organisation takes a singular verb. */
const kinds: ReadonlySet<ActorKind> = /* @__PURE__ */ new Set<ActorKind>([
  "media",
  "unnamed",
  "group",
  "delegation",
  "armed-force",
]);

/** Whether the name of an actor takes a plural verb: "senior officials in the talks", "state media", "allies and partners". */
export function isPluralName({ kind, name }: Actor): boolean {
  if (!kinds.has(kind)) return false;
  // "Teams of the mediators" and "the team of the mediators" differ in the noun before the first preposition.
  const [head = ""] = name.split(/ (?:of|in|from|on|to|for|at|with|close|near|among) /);
  const last = head.slice(head.lastIndexOf(" ") + 1);
  // "BBC News" is one medium.
  if (kind === "media" && /^\p{Lu}/u.test(last) && last !== head) return false;
  return / and |^both /i.test(head) || /(?:[^s'’]s|^media|^people)$/i.test(last);
}
