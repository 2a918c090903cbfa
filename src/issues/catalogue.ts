import { describeDifference } from "./difference.js";
import type { IssueCode, IssueParams, Severity } from "./issue-params.js";
import { didYouMean, firstFew, list, quote, shorten, withArticle } from "./wording.js";

interface CatalogueEntry<Params> {
  severity: Severity;
  message: (params: Params) => string;
  hint?: (params: Params) => string | undefined;
}

/** Every code with its severity and its words: the one place from which messages and the docs are made. */
export const catalogue: { [C in IssueCode]: CatalogueEntry<IssueParams[C]> } = {
  "empty-input": {
    severity: "error",
    message: () => "The text is empty; expected a JSON document.",
  },
  "byte-order-mark": {
    severity: "warning",
    message: () => "The text starts with a byte order mark (U+FEFF), which other readers of JSON may refuse.",
    hint: () => "save the file as UTF-8 without a byte order mark",
  },
  "json-syntax": {
    severity: "error",
    message: ({ expected, found }) => `Expected ${expected}, found ${found}.`,
    hint: ({ found }) =>
      found === '"`"' ? "remove the Markdown fence; the text is to be JSON alone" : undefined,
  },
  "trailing-comma": {
    severity: "error",
    message: () => "A comma stands before the closing bracket; JSON does not allow a trailing comma.",
    hint: () => "remove the comma",
  },
  "truncated-json": {
    severity: "error",
    message: ({ expected }) => `The text ends before the JSON document does; expected ${expected}.`,
    hint: () => "check whether the file or the message was cut off",
  },
  "duplicate-key": {
    severity: "error",
    message: ({ key }) => `The key ${quote(key)} stands twice in one object; parsers would drop one of them.`,
    hint: () => "keep one, or merge their values",
  },
  "invalid-utf-8": {
    severity: "error",
    message: ({ found, offset, encoding }) =>
      encoding
        ? `Expected bytes in UTF-8, found ${encoding}.`
        : `The byte ${found} at offset ${offset} does not belong to a character in UTF-8.`,
    hint: ({ encoding }) =>
      encoding
        ? "save the text as UTF-8"
        : "convert the text to UTF-8, or look whether a character was cut in two",
  },
  "too-deep": {
    severity: "error",
    message: ({ limit }) => `The value is nested more than ${limit} levels deep.`,
    hint: () => "nest it less deeply; the limit of this check is limits.depth",
  },
  "too-long": {
    severity: "error",
    message: ({ length, limit }) => `The text is ${length} UTF-16 code units long; the limit is ${limit}.`,
    hint: () => "shorten it; the limit of this check is limits.text",
  },
  "too-many": {
    severity: "error",
    message: ({ limit }) => `The value has more than ${limit} parts.`,
    hint: () => "split it; the limit of this check is limits.parts",
  },
  "cyclic-value": {
    severity: "error",
    message: () => "The value contains itself; JSON cannot hold a cycle.",
  },
  "not-json": {
    severity: "error",
    message: ({ found }) => `JSON cannot hold ${found}.`,
    hint: ({ found }) => {
      if (found === "undefined")
        return "pass a value; a request's body is undefined where nothing has parsed it";
      return /class (?:Buffer|Uint8Array)$/.test(found) ? `${readersOfText} take bytes` : undefined;
    },
  },
  "unreadable-value": {
    severity: "error",
    message: ({ reason }) => `Reading the value failed: ${reason}`,
    hint: () => "pass plain JSON data, without getters or proxies that throw",
  },
  "issue-limit": {
    severity: "warning",
    message: ({ limit }) =>
      `There ${limit === 1 ? "is more than one issue" : `are more than ${limit} issues`}; the others are not listed.`,
    hint: () => "fix the ones above and check again; the limit of this check is limits.issues",
  },
  "not-a-dossier": {
    severity: "error",
    message: ({ found }) => `Expected a dossier, found ${found}.`,
    hint: ({ under }) =>
      under === undefined
        ? 'put it into "events" of a dossier; checkDiplomaticEvent takes it by itself, but checks no references and quotations'
        : `pass the value of ${quote(under)}`,
  },
  "wrong-type": {
    severity: "error",
    message: ({ expected, found }) => `Expected ${expected}, found ${found}.`,
    hint: adviseOnType,
  },
  "missing-field": {
    severity: "error",
    message: ({ field }) => `The required field ${quote(field)} is missing.`,
    hint: ({ words }) => words && `write ${list(words.map(quote), "or")}`,
  },
  "unknown-field": {
    severity: "error",
    message: ({ field }) => `There is no field ${quote(field)} here.`,
    hint: (params) =>
      (params.home && `${quote(params.nearest ?? params.field)} is a field of ${params.home}`) ??
      (params.nearest === "date" && /^(?:start|end)$/.test(params.field)
        ? 'a "date" has both, as in "2025-05-16/2025-05-18"'
        : didYouMean(params)) ??
      (params.extensible
        ? 'put data of your own under "extensions", with a namespaced key such as "acme:field"'
        : params.fields?.length
          ? `the fields here are ${list(params.fields, "and")}`
          : undefined),
  },
  "unknown-word": {
    severity: "error",
    message: ({ found, words, open }) =>
      `${quote(found)} is not one of the words here: ${list(words, "or")}${open ? ', or a namespaced word such as "acme:visas"' : ""}.`,
    hint: didYouMean,
  },
  "unsupported-format": {
    severity: "error",
    message: ({ found }) =>
      `Expected the format "diplomatic-events/1", found ${found}; this version reads no other.`,
  },
  "malformed-string": {
    severity: "error",
    message: ({ found, expected }) => `Expected ${expected}, found ${quote(found)}.`,
    hint: didYouMean,
  },
  "malformed-date": {
    severity: "error",
    message: ({ found, position, expected }) =>
      `Expected ${expected} at offset ${position} of ${quote(found)}.`,
    hint: ({ instead }) =>
      instead === undefined
        ? 'write an EDTF date such as "2025-05-16", "2025-05" or "XXXX-05-16", or leave it out where it is unknown'
        : `write ${quote(instead)}`,
  },
  "empty-value": {
    severity: "error",
    message: ({ what }) =>
      what === "array"
        ? "Expected at least one item, found none."
        : `Expected some text, found ${what === "blank" ? "no visible character" : "an empty string"}.`,
    hint: () => "give it a value, or leave it out where it is optional",
  },
  "out-of-range": {
    severity: "error",
    message: ({ found, expected }) => `Expected ${expected}, found ${found}.`,
  },
  "reversed-range": {
    severity: "error",
    message: ({ found, from }) =>
      `The range starts at ${from} and ends at ${found}; expected an end that is not below its start.`,
  },
  "duplicate-id": {
    severity: "error",
    message: ({ id, first }) => `The id ${quote(id)} is taken by ${first}; ids are unique in a dossier.`,
  },
  "dangling-reference": {
    severity: "error",
    message: ({ id, kinds }) =>
      `No record has the id ${quote(id)}; expected the id of ${list(kinds.map(withArticle), "or")}.`,
    hint: didYouMean,
  },
  "wrong-kind": {
    severity: "error",
    message: ({ id, found, kinds }) =>
      `${quote(id)} is ${withArticle(found)}; expected the id of ${list(kinds.map(withArticle), "or")}.`,
  },
  "circular-reference": {
    severity: "error",
    message: ({ field, ids }) =>
      ids.length === 2
        ? `${quote(ids[0] ?? "")} refers to itself by ${quote(field)}.`
        : `References by ${quote(field)} lead round in a circle: ${firstFew(ids, "ids").map(shorten).join(", ")}.`,
  },
  "repeated-item": {
    severity: "warning",
    message: ({ first }) => `The same stands in this list before, at ${first}.`,
    hint: () => "leave one out, or correct it",
  },
  "shared-identity": {
    severity: "warning",
    message: ({ value, first }) => `${quote(value)} names the record at ${first}, too.`,
    hint: () => "if the two are one, make them one record",
  },
  "same-event-of-other-type": {
    severity: "error",
    message: ({ id, found, expected }) =>
      `${quote(id)} is ${withArticle(found)}; expected another account of the same ${expected}.`,
    hint: () => 'what was done together is linked "alongside"; what a record is about is said by "about"',
  },
  "same-language-translation": {
    severity: "warning",
    message: ({ id, found }) =>
      `The language is ${quote(found)}, and that of the translated source ${quote(id)} is the same.`,
    hint: () => 'a later version of a text "revises" it',
  },
  "unknown-code": {
    severity: "warning",
    message: ({ found, standard }) => `${quote(found)} is not a code of ${standard}.`,
    hint: didYouMean,
  },
  "unsafe-address": {
    severity: "error",
    message: ({ found, reason }) => `The address ${quote(found)} ${reason}.`,
  },
  "empty-topic": {
    severity: "error",
    message: () => "The topic is about nothing; expected at least one of subject, ref and territories.",
    hint: () => "parties and a deed say more of a subject: give the nearest one, such as economic for a fine",
  },
  "empty-time": {
    severity: "error",
    message: () =>
      "The time says nothing; expected at least one of date, timeOfDay, duration, relative and asWritten.",
    hint: () => "leave the field out where nothing is known",
  },
  "empty-duration": {
    severity: "error",
    message: () => "The duration says nothing; expected at least one of iso and asWritten.",
    hint: () => "leave the field out where nothing is known",
  },
  "empty-attribution": {
    severity: "error",
    message: () => "The attribution names nobody and quotes nothing; expected at least one of who and cue.",
  },
  "misplaced-field": {
    severity: "error",
    message: ({ field, goesWith }) => `The field ${quote(field)} has a meaning only with ${goesWith}.`,
    hint: ({ field }) => `leave ${quote(field)} out, or give what it goes with`,
  },
  "outcome-of-unheld-meeting": {
    severity: "error",
    message: ({ found, status }) =>
      `The outcome is ${quote(found)}, but the meeting with status ${quote(status)} has not taken place.`,
    hint: () => "leave the outcome out, or correct the status",
  },
  "stance-without-toward": {
    severity: "warning",
    message: ({ found }) =>
      `The stance is ${quote(found)}, but no "toward" says ${addressees[found] ?? "who is to leave"}.`,
  },
  "obligation-on-nobody": {
    severity: "warning",
    message: () =>
      'The provision is obligatory, but neither its "by" nor a party of the instrument says for whom.',
    hint: () => 'name in "by" who is to do it, or the sides in "parties"',
  },
  "acts-for-itself": {
    severity: "warning",
    message: ({ id }) => `${quote(id)} is said to act on behalf of itself.`,
    hint: () => 'leave "onBehalfOf" out',
  },
  "denial-of-nothing": {
    severity: "warning",
    message: () => 'The denial names no recorded claim: expected a topic with "ref" or a link "responds-to".',
    hint: () =>
      'record the claim and name it by "ref" or "responds-to"; what answers no recorded claim is an "assert" with "negated": true',
  },
  "double-negation": {
    severity: "warning",
    message: () => 'The content of the act "deny" is what its speaker says; "negated" reverses it.',
    hint: () => 'write the content as "There is no deal", and leave "negated" out',
  },
  "speaker-in-chain": {
    severity: "warning",
    message: ({ id }) => `${quote(id)} is who speaks or holds the position; the chain ends before them.`,
    hint: () =>
      "leave the link out; where somebody passes on their own earlier words, name the statement in which they do",
  },
  "unrelated-relay": {
    severity: "warning",
    message: ({ id, relayed }) =>
      `The statement ${quote(id)} passes on ${quote(relayed)}, but is not about it.`,
    hint: ({ relayed }) => `give it a topic with the ref ${quote(relayed)}, or name the statement that is`,
  },
  "only-withdrawn-reports": {
    severity: "warning",
    message: () => "Every report of this record is withdrawn.",
  },
  "omission-from-extract": {
    severity: "warning",
    message: ({ source }) =>
      `Only a complete source can leave something out; the coverage of ${quote(source)} is not "complete".`,
    hint: () => 'set the coverage to "complete" if the text is the whole source',
  },
  "statement-without-occasion": {
    severity: "warning",
    message: ({ source }) =>
      `The readout ${quote(source)} reports the statement, but no link says on which occasion it was made.`,
    hint: () =>
      'link it "part-of" the meeting, or of the readout where the text itself says it; a statement made elsewhere has its "when", and if the text gives none, leave it so',
  },
  "calendar-mismatch": {
    severity: "warning",
    message: ({ date, asWritten, calendar, expected }) =>
      `The date ${date} is ${expected}${calendar === "gregory" ? "" : ` in the calendar ${quote(calendar)}`}, not ${quote(asWritten)}.`,
    hint: () => "correct the date or the calendar; asWritten keeps the source's words, even wrong ones",
  },
  "contradictory-order": {
    severity: "error",
    message: ({ said }) =>
      `${said.length === 1 ? "This cannot hold" : "These times cannot all hold"}: ${firstFew(said, "times").join("; ")}.`,
    hint: () => "correct a date, or how the records relate",
  },
  "response-before-cause": {
    severity: "error",
    message: ({ id, relation }) =>
      `The record ends before ${quote(id)} starts, so that it cannot be linked to it by ${quote(relation)}.`,
    hint: () => "turn the link round, or correct one of the times",
  },
  "reversed-dates": {
    severity: "error",
    message: ({ found, expected }) => `Expected ${expected}, found ${found}.`,
  },
  "quote-not-found": {
    severity: "error",
    message: ({ exact, source, field, elsewhere }) =>
      `The words ${quote(exact)} are not in the ${field} of the source ${quote(source)}${elsewhere > 0 ? " in this context" : ""}.`,
    hint: ({ exact, elsewhere, near }) => {
      if (elsewhere > 0)
        return `the words stand in the text ${times(elsewhere)}, but never between this prefix and suffix`;
      if (near !== undefined) return `the quotation has ${describeDifference(exact, near)}`;
      return "quote the source word for word; a paraphrase belongs in content";
    },
  },
  "quote-outside-extract": {
    severity: "warning",
    message: ({ exact, source }) =>
      `The words ${quote(exact)} are not in the part of the source ${quote(source)} that the dossier holds.`,
    hint: ({ exact, near }) =>
      near === undefined ? undefined : `the quotation has ${describeDifference(exact, near)}`,
  },
  "quote-normalised": {
    severity: "warning",
    message: ({ exact }) =>
      `The words ${quote(exact)} are in the text only with other typography (quotation marks, dashes or accents).`,
    hint: ({ exact, found }) => `the quotation has ${describeDifference(exact, found)}`,
  },
  "quote-ambiguous": {
    severity: "warning",
    message: ({ exact, count }) => `The words ${quote(exact)} stand in the text ${times(count)}.`,
    hint: () => "choose one place by prefix or suffix",
  },
  "offset-mismatch": {
    severity: "error",
    message: ({ start, end }) =>
      `The offsets ${start ?? "(none)"} to ${end ?? "(none)"} do not enclose the quotation.`,
    hint: ({ expected }) =>
      expected.length === 0
        ? undefined
        : `the quotation stands at ${list(expected, "and")} (UTF-16 code units)`,
  },
  "source-without-text": {
    severity: "warning",
    message: ({ source, field }) =>
      `The source ${quote(source)} has no ${field} in the dossier, so this quotation cannot be checked.`,
  },
};

const readersOfText = "checkDossierText and checkDiplomaticEventText";

/** Whom the `toward` of a stance names, in words. */
const addressees: Readonly<Record<string, string>> = {
  offers: "to whom it is offered",
  upholds: "whose right it upholds",
};

function adviseOnType({ expected, found, instead }: IssueParams["wrong-type"]): string | undefined {
  if (expected === "true" && found === "false") return "leave the field out instead";
  if (expected === "an event" && found === "a dossier")
    return "this check is of one event; checkDossier takes a dossier";
  if (/^a (?:statement|meeting|territorial-position|control-assessment)$/.test(found))
    return "this check is of one type; checkDiplomaticEvent takes all types";
  if (expected === "a string or bytes of JSON text" && found === "an object")
    return "check a parsed value with checkDossier or checkDiplomaticEvent; wrap an ArrayBuffer in a Uint8Array";
  // Its first character tells JSON text from a string in the wrong place.
  if (/^an (?:object|array)$/.test(expected) && /^the string "(?:\\[nrt]| )*[[{]/.test(found))
    return `this is JSON text, to be parsed first; ${readersOfText} take text`;
  return instead && `write ${instead}`;
}

function times(count: number): string {
  if (count < 3) return count === 1 ? "once" : "twice";
  // The search ends with the hundredth place.
  return count < 100 ? `${count} times` : "100 times or more";
}
