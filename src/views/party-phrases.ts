import type { Certainty } from "../values/certainty.js";
import type { Id } from "../values/id.js";
import type { Party } from "../values/party.js";
import type { Names } from "./names.js";
import { listOf, worded, wordsOf } from "./prose.js";

/** Parties as the subject or the object of a sentence. */
export interface PartyPhrase {
  /** "Vladimir Putin, on behalf of Russia,", "either A or B", "A (for X) and B (for Y)". */
  text: string;
  /** Whether a verb to it has the plural. */
  isPlural: boolean;
}

const doubts: Readonly<Record<Exclude<Certainty, "certain">, string>> = {
  probable: "probably",
  possible: "possibly",
  uncommitted: "reportedly",
};

/** Speakers, an audience, participants: with those for whom they act, and how sure it is that it was them. */
export function phraseParties(parties: readonly Party[], names: Names): PartyPhrase {
  const [first] = parties;
  if (first && parties.length === 1) {
    const behalf = saysForWhom(first, names) ? `, on behalf of ${names.of(first.onBehalfOf)},` : "";
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
    const open = parties.map((party) => nameParty(party, names));
    return { text: `${parties.length === 2 ? "either " : ""}${listOf(open, "or")}`, isPlural: false };
  }
  const phrases = parties.map((party) => doubtOf(party.certainty) + nameParty(party, names));
  const isOr = candidates.length === parties.length;
  return { text: listOf(phrases, isOr ? "or" : "and"), isPlural: !isOr };
}

/** A party with what is said of it in brackets: "the minister (for Ghana)". */
function nameParty(party: Party, names: Names): string {
  return names.of(party.who) + (saysForWhom(party, names) ? ` (for ${names.of(party.onBehalfOf)})` : "");
}

/** Whether it needs saying for whom somebody acts: not of a delegation or a body of that very actor. */
function saysForWhom(party: Party, { index }: Names): party is Party & { onBehalfOf: Id } {
  const { who, onBehalfOf } = party;
  const actor = index.actor(who);
  const isOwn = (actor?.kind === "delegation" || actor?.kind === "body") && actor.partOf === onBehalfOf;
  return onBehalfOf !== undefined && !isOwn;
}

function doubtOf(certainty: Certainty | undefined): string {
  if (certainty === undefined || certainty === "certain") return "";
  return `${worded(doubts, certainty) ?? wordsOf(certainty)} `;
}
