import { describeDifference, didYouMean, firstFew, list, quote } from "../../issues/index.js";
import type { ExtractionEffect, ExtractionIssueCode, ExtractionIssueParams } from "./issue-params.js";

interface Entry<Params> {
  effect: ExtractionEffect;
  message: (params: Params) => string;
  hint?: (params: Params) => string | undefined;
}

/** Every code with its effect and its words: the one place from which messages and the docs are made. */
export const extractionCatalogue: {
  [C in ExtractionIssueCode]: Entry<ExtractionIssueParams[C]>;
} = {
  "unreadable-answer": {
    effect: "left-out",
    message: ({ reason }) => `The answer cannot be read: ${reason}`,
  },
  "wrapped-answer": {
    effect: "repaired",
    message: ({ found }) => `Something else stands around the answer: ${quote(found)}.`,
    hint: () => "ask for structured output, which is JSON alone",
  },
  "loose-json": {
    effect: "repaired",
    message: ({ found }) => `The answer has ${list(found, "and")}, which JSON does not allow.`,
  },
  "broken-json": {
    effect: "left-out",
    message: ({ reason }) => `This is no JSON, and is left out. ${reason}`,
    hint: () => 'escape quotation marks within a string: \\"',
  },
  "truncated-answer": {
    effect: "left-out",
    message: ({ reason }) => `The answer is cut off. ${reason}`,
    hint: () => "raise the limit on tokens, or give the text in parts",
  },
  "missing-field": {
    effect: "repaired",
    message: ({ field }) => `The field ${quote(field)} is missing; it is read as empty.`,
  },
  "unknown-field": {
    effect: "left-out",
    message: ({ field }) => `There is no field ${quote(field)} here.`,
    hint: ({ field, nearest }) =>
      field === "start" || field === "end" ? "offsets are computed from the text" : didYouMean({ nearest }),
  },
  "wrong-type": {
    effect: "left-out",
    message: ({ expected, found }) => `Expected ${expected}, found ${found}.`,
  },
  "reshaped-value": {
    effect: "repaired",
    message: ({ expected, found }) => `Expected ${expected}, found ${found}; it is read as that.`,
  },
  "unknown-word": {
    effect: "left-out",
    message: ({ found, words }) => `${quote(found)} is not one of the words here: ${list(words, "or")}.`,
    hint: didYouMean,
  },
  "respelled-word": {
    effect: "repaired",
    message: ({ found, expected }) => `The word ${quote(found)} is written ${quote(expected)}.`,
  },
  "missing-part": {
    effect: "left-out",
    message: ({ field }) => `The record cannot do without ${quote(field)}, which is empty.`,
  },
  "misplaced-field": {
    effect: "left-out",
    message: ({ field, goesWith }) => `The field ${quote(field)} has a meaning only with ${goesWith}.`,
  },
  "duplicate-id": {
    effect: "left-out",
    message: ({ id, first }) => `The id ${quote(id)} is taken by ${first}.`,
  },
  "renamed-id": {
    effect: "repaired",
    message: ({ id, renamed, isTaken }) =>
      `The id ${quote(id)} ${isTaken ? "is that of the source or of a known record" : "cannot be one here"}; it is ${quote(renamed)} in the dossier.`,
  },
  "dangling-reference": {
    effect: "left-out",
    message: ({ id }) => `No record of the answer has the id ${quote(id)}.`,
    hint: didYouMean,
  },
  "wrong-kind": {
    effect: "left-out",
    message: ({ id, found, kinds }) => `${quote(id)} is ${found}; expected ${list(kinds, "or")}.`,
  },
  "lost-reference": {
    effect: "left-out",
    message: ({ id, isCut }) =>
      `The record ${quote(id)} ${isCut ? "was cut off" : "is left out"}, and so is what names it here.`,
  },
  "repeated-item": {
    effect: "repaired",
    message: ({ id }) => `${quote(id)} stands in this list before.`,
  },
  "repeated-detail": {
    effect: "left-out",
    message: ({ field }) =>
      `The record has ${quote(field)} before, with another value; the first one is used.`,
  },
  "repeated-record": {
    effect: "repaired",
    message: ({ id, first }) => `${quote(id)} has the name of ${first}; both are one record.`,
  },
  "unused-record": {
    effect: "repaired",
    message: ({ id }) => `No record of the dossier names ${quote(id)}; it is left out.`,
    hint: () => "the actors and territories are those that other records name",
  },
  "told-differently": {
    effect: "left-out",
    message: ({ field, first }) => `${first} reports the same with another ${quote(field)}, which is used.`,
  },
  "quote-not-found": {
    effect: "left-out",
    message: ({ exact }) => `The text does not have the words ${quote(exact)}.`,
    hint: () => "a paraphrase belongs in the content, and a quotation is copied",
  },
  "quote-altered": {
    effect: "left-out",
    message: ({ changes }) =>
      `The quotation is altered: it ${firstFew(changes.map(changed), "changes").join("; ")}.`,
    hint: ({ exact, text }) => `the quotation has ${describeDifference(exact, text)}`,
  },
  "quote-condensed": {
    effect: "doubtful",
    message: ({ dropped, added }) => {
      const lost = dropped.length > 0 ? [`leaves out ${list(dropped.slice(0, 4).map(quote), "and")}`] : [];
      const more = added.length > 0 ? [`adds ${list(added.slice(0, 4).map(quote), "and")} in brackets`] : [];
      return `The quotation ${list([...lost, ...more], "and")}, which may change what it says.`;
    },
    hint: ({ pieces }) => `the text has ${list(pieces.map(quote), "and")}`,
  },
  "quote-stitched": {
    effect: "repaired",
    message: ({ exact, pieces }) =>
      `The words ${quote(exact)} stand in the text only in ${pieces.length} pieces: ${list(pieces.map(quote), "and")}.`,
  },
  "quote-normalised": {
    effect: "repaired",
    message: ({ exact, text }) => `The typography differs from the text: ${describeDifference(exact, text)}.`,
  },
  "quote-adjusted": {
    effect: "repaired",
    message: ({ exact, text }) =>
      `The form of the words differs from the text: ${describeDifference(exact, text)}.`,
  },
  "quote-ambiguous": {
    effect: "doubtful",
    message: ({ exact, count }) => `The words ${quote(exact)} stand in the text in ${count} places.`,
    hint: () => "a longer quotation stands in one place",
  },
  "actor-not-in-text": {
    effect: "left-out",
    message: ({ name }) => `The text never names ${quote(name)}.`,
    hint: () => "whatever the text calls the actor belongs in the name or the aliases",
  },
  "territory-not-in-text": {
    effect: "left-out",
    message: ({ name }) => `The text never names ${quote(name)}.`,
    hint: () => "whatever the text calls the territory belongs in the name or the aliases",
  },
  "alias-not-in-text": {
    effect: "left-out",
    message: ({ name }) => `The text does not have the name ${quote(name)}.`,
  },
  "office-not-in-text": {
    effect: "left-out",
    message: ({ found }) => `The text does not have the title ${quote(found)}.`,
  },
  "title-not-in-text": {
    effect: "left-out",
    message: ({ found }) => `The text does not have the title ${quote(found)}.`,
  },
  "quantity-not-in-text": {
    effect: "left-out",
    message: ({ found }) => `The text does not have the words ${quote(found)}.`,
    hint: () => "the words of an amount are copied, with its unit",
  },
  "cue-not-in-text": {
    effect: "left-out",
    message: ({ found }) => `The text does not have the words ${quote(found)}.`,
  },
  "time-not-in-text": {
    effect: "left-out",
    message: ({ found }) => `The text does not have the words ${quote(found)}.`,
  },
  "malformed-duration": {
    effect: "left-out",
    message: ({ found }) => `Expected an ISO 8601 duration such as "PT2H", found ${quote(found)}.`,
  },
  "speaker-in-chain": {
    effect: "repaired",
    message: ({ id }) => `${quote(id)} is who speaks or holds it; the chain ends before them.`,
  },
  "empty-link": {
    effect: "repaired",
    message: () => "The link of the chain names nobody and quotes nothing.",
  },
  "acts-for-itself": {
    effect: "repaired",
    message: ({ id }) => `${quote(id)} is said to act on behalf of itself.`,
  },
  "missing-chain": {
    effect: "doubtful",
    message: ({ voice }) =>
      `In the text it is ${quote(voice)} through whom this comes; the chain does not say so.`,
  },
  "another-speaker": {
    effect: "doubtful",
    message: ({ voice, found }) => `The text has ${quote(voice)} say this, and not ${quote(found)}.`,
  },
  "refused-by-check": {
    effect: "left-out",
    message: ({ code, reason }) => `The check of the dossier refuses this (${code}): ${reason}`,
  },
  "questioned-by-check": {
    effect: "doubtful",
    message: ({ code, reason }) => `The check of the dossier warns of this (${code}): ${reason}`,
    hint: ({ advice }) => advice,
  },
  "unusable-source": {
    effect: "left-out",
    message: ({ reason }) => `The source cannot be used as it is: ${reason}`,
    hint: ({ field }) =>
      field && `give the record in the option "known": knownRecords(dossier), of a dossier that has it`,
  },
  "uncovered-text": {
    effect: "left-out",
    message: ({ reason }) => reason,
    hint: () => "give the answers on all parts of splitForExtraction, each with its part",
  },
  "unusable-known": {
    effect: "left-out",
    message: ({ reason }) => `The known records cannot be used as they are: ${reason}`,
    hint: () => "make them of dossiers that checkDossier accepts: knownRecords(dossier)",
  },
};

/** One difference between a quotation and the text, in words. */
function changed({ found, text }: { found: string; text: string }): string {
  if (found === "") return `lacks ${quote(text)}, which the text has here`;
  if (text === "") return `has ${quote(found)}, which the text lacks here`;
  return `has ${quote(found)} where the text has ${quote(text)}`;
}
