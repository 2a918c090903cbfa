import { lookUp } from "../../collections/index.js";
import type { Certainty, Id, Party } from "../../model/index.js";
import type { Names } from "./names.js";
import { listOf, wordsOf } from "./prose.js";

/** Parties as the subject or the object of a sentence. */
export interface PartyPhrase {
  /** "Vladimir Putin, on behalf of Russia,", "either A or B", "A (for X) and B (for Y)". */
  text: string;
  /** Whether it takes a plural verb. */
  isPlural: boolean;
}

const doubts: Readonly<Record<Exclude<Certainty, "certain">, string>> = {
  probable: "probably",
  possible: "possibly",
  uncommitted: "reportedly",
};

/** Speakers, an audience or participants, each with the actor they act for and the certainty that it was them. */
export function phraseParties(parties: readonly Party[], names: Names): PartyPhrase {
  const [first] = parties;
  if (first && parties.length === 1) {
    const behalf = hasPrincipal(first, names) ? `, on behalf of ${names.of(first.onBehalfOf)},` : "";
    return {
      text: `${doubtOf(first.certainty)}${names.of(first.who)}${behalf}`,
      isPlural: names.isPlural(first.who),
    };
  }
  const candidates = parties.filter(({ certainty }) => doubtOf(certainty) !== "");
  const isEither =
    candidates.length === parties.length &&
    parties.every(({ certainty }) => certainty !== "probable" && certainty === first?.certainty);
  if (isEither) {
    const alternatives = parties.map((party) => nameParty(party, names));
    return { text: `${parties.length === 2 ? "either " : ""}${listOf(alternatives, "or")}`, isPlural: false };
  }
  const phrases = parties.map((party) => doubtOf(party.certainty) + nameParty(party, names));
  const isOr = candidates.length === parties.length;
  return { text: listOf(phrases, isOr ? "or" : "and"), isPlural: !isOr };
}

/** A party with the actor it acts for in brackets: "the minister (for Ghana)". */
function nameParty(party: Party, names: Names): string {
  return names.of(party.who) + (hasPrincipal(party, names) ? ` (for ${names.of(party.onBehalfOf)})` : "");
}

/** Whether to name the actor that a party acts for. Unnecessary for a delegation or body of that actor. */
function hasPrincipal(party: Party, { index }: Names): party is Party & { onBehalfOf: Id } {
  const { who, onBehalfOf } = party;
  const actor = index.actor(who);
  const isOwn = (actor?.kind === "delegation" || actor?.kind === "body") && actor.partOf === onBehalfOf;
  return onBehalfOf !== undefined && !isOwn;
}

function doubtOf(certainty: Certainty | undefined): string {
  if (certainty === undefined || certainty === "certain") return "";
  return `${lookUp(doubts, certainty) ?? wordsOf(certainty)} `;
}
