import { append, lookUp } from "../../../collections/index.js";
import { type Certainty, type Id, isSide, type Party, type PartyRole, roleOf } from "../../../model/index.js";
import { listOf, wordsOf } from "../prose.js";
import type { Names } from "./names.js";

/** Parties as the subject or the object of a sentence. */
export interface PartyPhrase {
  /** "Vladimir Putin (for Russia)", "either A or B", "A (for X) and B (for Y)". */
  text: string;
  /** Whether it takes a plural verb. */
  isPlural: boolean;
}

const pluralRoles: Readonly<Partial<Record<string, string>>> = { party: "parties", witness: "witnesses" };

const doubts: Readonly<Record<Exclude<Certainty, "certain">, string>> = {
  probable: "probably",
  possible: "possibly",
  uncommitted: "reportedly",
};

/**
 * Speakers, an audience or participants, each with the actors they act for, the certainty that it was them and, with `roles`, any role
 * but that of a side.
 */
export function phraseParties(parties: readonly Party[], names: Names, roles = false): PartyPhrase {
  const groups = groupByActor(parties, roles);
  const [first] = groups;
  if (first && groups.length === 1) {
    return {
      text: doubtOf(first.certainty) + nameParty(first, names),
      isPlural: names.isPlural(first.who),
    };
  }
  const candidates = groups.filter(({ certainty }) => doubtOf(certainty) !== "");
  const isEither =
    candidates.length === groups.length &&
    groups.every(({ certainty }) => certainty !== "probable" && certainty === first?.certainty);
  if (isEither) {
    const alternatives = groups.map((party) => nameParty(party, names));
    return { text: `${groups.length === 2 ? "either " : ""}${listOf(alternatives, "or")}`, isPlural: false };
  }
  const phrases = groups.map((party) => doubtOf(party.certainty) + nameParty(party, names));
  const isOr = candidates.length === groups.length;
  return { text: listOf(phrases, isOr ? "or" : "and"), isPlural: !isOr };
}

interface ActorGroup {
  who: Id;
  certainty: Certainty | undefined;
  principals: Id[];
  role: string | undefined;
}

/** One actor that takes part for several others is named once. */
function groupByActor(parties: readonly Party[], roles: boolean): ActorGroup[] {
  const groups = new Map<string, ActorGroup>();
  for (const party of parties) {
    const { who, certainty, onBehalfOf } = party;
    const key = `${who} ${certainty ?? ""}`;
    const group = groups.get(key) ?? {
      ...{ who, certainty, principals: [] },
      role: roles && !isSide(party) ? party.role : undefined,
    };
    if (onBehalfOf !== undefined) group.principals.push(onBehalfOf);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A party with the actors it acts for and its role in brackets: "the minister (for Ghana, as mediator)". */
function nameParty({ who, principals, role }: ActorGroup, names: Names): string {
  const actor = names.index.actor(who);
  const isOwn = actor?.kind === "delegation" || actor?.kind === "body";
  // A delegation or a body acts for the actor that it is part of; nobody needs to read that.
  const others = [...new Set(principals)].filter((id) => !(isOwn && actor.partOf === id) && id !== who);
  const remarks = [
    others.length === 0 ? "" : `for ${listOf(others.map(names.of))}`,
    role === undefined ? "" : `as ${wordsOf(role)}`,
  ].filter((words) => words !== "");
  return names.of(who) + (remarks.length === 0 ? "" : ` (${remarks.join(", ")})`);
}

/** How sure it is that somebody took part, to stand before the name: "probably ". */
export function doubtOf(certainty: Certainty | undefined): string {
  if (certainty === undefined || certainty === "certain") return "";
  return `${lookUp(doubts, certainty) ?? wordsOf(certainty)} `;
}

/** A role in words: "as host", "as mediators". */
export function phraseRole(role: string, isPlural: boolean): string {
  const noun = wordsOf(role);
  return `as ${isPlural ? (lookUp(pluralRoles, noun) ?? `${noun}s`) : noun}`;
}

/** The one role of all parties; undefined if they differ. */
export function sameRoleOf(parties: readonly Party[]): PartyRole | undefined {
  const [role, ...others] = new Set(parties.map(roleOf));
  return others.length > 0 ? undefined : role;
}

/** "with Oman as host and Qatar and Egypt as mediators". */
export function phraseOthers(others: readonly Party[], names: Names): string {
  const byRole = new Map<PartyRole, Party[]>();
  for (const party of others) append(byRole, roleOf(party), party);
  if (others.length === 0) return "";
  const phrases = [...byRole].map(([role, parties]) => {
    const { text, isPlural } = phraseParties(parties, names);
    return `${text} ${phraseRole(role, isPlural)}`;
  });
  return `with ${listOf(phrases)}`;
}
