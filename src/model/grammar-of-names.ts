import type { Actor, ActorKind } from "./records/actor.js";
import type { Territory } from "./records/territory.js";

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
  const { head, last } = headOf(name);
  // "BBC News" is one medium.
  if (kind === "media" && /^\p{Lu}/u.test(last) && last !== head) return false;
  return / and |^both /i.test(head) || plural.test(last);
}

/** "Teams of the mediators" and "the team of the mediators" differ in the noun before the first preposition. */
function headOf(name: string): { head: string; last: string } {
  const [head = ""] = name.split(/ (?:of|in|from|on|to|for|at|with|close|near|among) /);
  return { head, last: head.slice(head.lastIndexOf(" ") + 1) };
}

const plural = /(?:[^s'’]s|^media|^people)$/i;

/** Nouns that need "the" although they are part of a name: "the United States", "the Security Council", "the Korean Peninsula". */
const commonNouns =
  /(?:^| )(?:Agency|Alliance|Army|Assembly|Authority|Commission|Committee|Community|Council|Court|Department|Emirates|Federation|Format|Front|Government|Group|Gulf|Islands|Kingdom|Kremlin|League|Middle East|Ministry|Movement|Nations|Office|Organi[sz]ation|Party|Peninsula|Republic|Sea|Secretariat|States|Strait|Strip|Union|West Bank|White House)$/;

/** Words that begin a description and no name: "journalists on the call". */
const describing =
  /^(?:All|Allies|Any|Both|Delegates|Diplomats|Experts|Journalists|Leaders|Many|Mediators|Members|Negotiators|Officials|Participants|People|Reporters|Representatives|Senior|Several|Some|Teams|Working)\b/;

/** A name as it stands within a sentence: "the minister" for "The minister", "both sides", "the United States". */
export function withArticle({ name, ...fields }: Actor | Territory): string {
  if (/^(?:the|an?) /.test(name)) return name;
  const kind = "kind" in fields ? fields.kind : undefined;
  const [, article = "", bare = ""] = /^((?:The|An?) )?(.*)$/s.exec(name) ?? [];
  const needsArticle = isNamedByNoun(bare, kind);
  if (article === "") {
    const isTitle = kind === "media" && !/ \p{Ll}/u.test(name);
    const isDescription = kind !== undefined && kinds.has(kind) && !isTitle;
    const words = isDescription ? name.replace(describing, (word) => word.toLowerCase()) : name;
    const given = kind !== "unnamed" ? "the" : /^[aeiou]/i.test(words) ? "an" : "a";
    return needsArticle ? `${given} ${words}` : words;
  }
  // A capital may be the name's own: "The Hague", "The Times", "An Jung-geun".
  const isProper = article === "The " ? kind === undefined || kind === "media" : kind !== "unnamed";
  return isProper && !needsArticle && !/(?:^| )\p{Ll}/u.test(bare) ? name : article.toLowerCase() + bare;
}

/** Whether a name needs an article, because its noun is a common one: "Russian delegation", "Republic of Korea". */
function isNamedByNoun(name: string, kind: ActorKind | undefined): boolean {
  const { head, last } = headOf(name);
  if (
    /^(?:All|Any|Both|Each|Every|Many|No|Several|Some|D(?:as|er|ie)|El|L[aeo]s?) |(?<!People)['’]s? /i.test(
      head,
    )
  )
    return false;
  if (commonNouns.test(head)) return true;
  const mayBeTitle = kind === "person" || kind === "media" || kind === "polity";
  return !mayBeTitle && last !== head && /^\p{Ll}+$/u.test(last) && !plural.test(last);
}
