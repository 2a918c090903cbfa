import { list, quote, shorten } from "./wording.js";

/**
 * Whether an issue fails the check.
 *
 * - `error`: the document contradicts itself, its source text or the format, so that no reader can rely on what
 *   it says there.
 * - `warning`: the document is consistent, but something in it cannot be verified, or is probably not what its
 *   author meant.
 */
export type Severity = "error" | "warning";

/**
 * What each code's message is made from. The comment on a code says when it is reported; a parameter means the same with
 * every code:
 *
 * - `expected`: what should stand there, in words.
 * - `found`: what stands there instead.
 * - `position`: where the text stops being what is expected, in UTF-16 code units from 0.
 * - `key`: the key that stands twice.
 * - `field`: the field's name.
 * - `extensible`: whether the object takes `extensions`.
 * - `nearest`: the one that was probably meant, where there is a likely one.
 * - `words`: the vocabulary of the field.
 * - `open`: whether the field takes a namespaced word of one's own, too.
 * - `what`: what is empty.
 * - `limit`: the limit that was reached.
 * - `length`: how long the text is, in UTF-16 code units.
 * - `reason`: the message of what was thrown.
 * - `id`: the id.
 * - `first`: the JSON Pointer of the record that has the id first.
 * - `kinds`: the kinds of record that the field may name.
 * - `places`: the JSON Pointers of what cannot hold together.
 * - `source`: the id of the source.
 * - `exact`: the quotation.
 * - `elsewhere`: in how many places the words stand with other words around them than `prefix` and `suffix` give.
 * - `count`: in how many places the quotation stands.
 * - `start`: the offset that was given for its start.
 * - `end`: the offset that was given for its end.
 * - `date`: the Gregorian date.
 * - `asWritten`: the words of the source for it.
 * - `calendar`: the calendar of those words.
 */
export interface IssueParams {
  /** The JSON text has nothing in it. */
  "empty-input": object;
  /** The JSON text starts with a byte order mark, which RFC 8259 forbids; the rest is checked all the same. */
  "byte-order-mark": object;
  /** The JSON text breaks the grammar of RFC 8259. */
  "json-syntax": { expected: string; found: string };
  /** A comma stands before a closing bracket. */
  "trailing-comma": object;
  /** The JSON text ends before its value does. */
  "truncated-json": { expected: string };
  /** An object of the JSON text has one key twice; parsers keep only the last, so something would be lost. */
  "duplicate-key": { key: string };

  /** The value is nested more deeply than the limit. */
  "too-deep": { limit: number };
  /** A string is longer than the limit. */
  "too-long": { length: number; limit: number };
  /** The value has more parts (array items and object members together) than the limit. */
  "too-many": { limit: number };
  /** An object contains itself. */
  "cyclic-value": object;
  /** A value has no place in JSON: a function, a symbol, `NaN`, a date object, a hole in an array. */
  "not-json": { found: string };
  /** Reading a property failed: a getter or a proxy threw. */
  "unreadable-value": { reason: string };
  /** There are more errors, or more warnings, than the limit; the rest are not listed. */
  "issue-limit": { limit: number };

  /** A value is of the wrong JSON type. */
  "wrong-type": { expected: string; found: string };
  /** A required field is absent. */
  "missing-field": { field: string };
  /** A field that the format does not have. A warning in loose mode. */
  "unknown-field": { field: string; extensible: boolean; nearest?: string | undefined };
  /** A word that is not in the vocabulary of its field. A warning in loose mode. */
  "unknown-word": { found: string; words: readonly string[]; open: boolean; nearest?: string | undefined };
  /** `format` names another major version of the format, or another format. */
  "unsupported-format": { found: string };
  /** A string is not written the way that its field asks for: an id, a date, a code, an address. */
  "malformed-string": { found: string; expected: string };
  /** A string is not an EDTF date: the first place (in UTF-16 code units, from 0) where it stops being one. */
  "malformed-date": { found: string; position: number; expected: string };
  /** A string or an array that must hold something holds nothing. */
  "empty-value": { what: "string" | "array" };
  /** A number is outside its bounds. */
  "out-of-range": { found: string; expected: string };

  /** Two records of a dossier, of whatever kind, have the same id. */
  "duplicate-id": { id: string; first: string };
  /** A reference names no record of the dossier. */
  "dangling-reference": { id: string; kinds: readonly string[]; nearest?: string | undefined };
  /** A reference names a record of a kind that its field does not allow. */
  "wrong-kind": { id: string; found: string; kinds: readonly string[] };
  /** A topic or a provision has none of `subject`, `ref` and `territories`, and so is about nothing. */
  "empty-topic": object;
  /** A time says nothing: none of `date`, `duration`, `relative` and `asWritten`. */
  "empty-time": object;
  /** A date and its words in another calendar, both understood, are different days. */
  "calendar-mismatch": { date: string; asWritten: string; calendar: string; expected: string };
  /** A duration says nothing: neither `iso` nor `asWritten`. */
  "empty-duration": object;
  /** A link of an attribution chain names nobody and quotes nothing: neither `who` nor `cue`. */
  "empty-attribution": object;

  /** What is said of times (dates, durations, relations, offsets) cannot all hold; without any one of them it can. */
  "contradictory-order": { places: readonly string[] };

  /** The quotation is not in the text of its source, also when typography is set aside. */
  "quote-not-found": { exact: string; source: string; elsewhere: number };
  /** The quotation is not in the part of the source that the dossier holds (`coverage`: extract or truncated). */
  "quote-outside-extract": { exact: string; source: string };
  /** The quotation is in the text only when quotation marks, dashes, spaces and letter composition are evened out. */
  "quote-normalised": { exact: string; found: string };
  /** The quotation stands in the text more than once, and nothing given chooses between the places. */
  "quote-ambiguous": { exact: string; count: number };
  /** `start` and `end` do not enclose the quotation in the text of its source. */
  "offset-mismatch": { start?: number | undefined; end?: number | undefined; expected: readonly string[] };
  /** Evidence is given for a source whose text the dossier does not hold, so that it cannot be checked. */
  "source-without-text": { source: string };
}

/** The code of an issue: a stable word. {@link IssueParams} documents each. */
export type IssueCode = keyof IssueParams;

interface CatalogueEntry<Params> {
  severity: Severity;
  message: (params: Params) => string;
  hint?: (params: Params) => string | undefined;
}

const didYouMean = ({ nearest }: { nearest?: string | undefined }): string | undefined =>
  nearest === undefined ? undefined : `did you mean ${quote(nearest)}?`;

/** Every code with its severity and its words: the one place from which messages and the docs are made. */
export const catalogue: { [C in IssueCode]: CatalogueEntry<IssueParams[C]> } = {
  "empty-input": {
    severity: "error",
    message: () => "The text is empty; expected a JSON document.",
  },
  "byte-order-mark": {
    severity: "error",
    message: () => "The text starts with a byte order mark (U+FEFF), which JSON does not allow.",
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
  "too-deep": {
    severity: "error",
    message: ({ limit }) => `The value is nested more than ${limit} levels deep.`,
    hint: () => "raise limits.depth if this is intended",
  },
  "too-long": {
    severity: "error",
    message: ({ length, limit }) => `The text is ${length} UTF-16 code units long; the limit is ${limit}.`,
    hint: () => "raise limits.text if this is intended",
  },
  "too-many": {
    severity: "error",
    message: ({ limit }) => `The value has more than ${limit} parts.`,
    hint: () => "raise limits.parts if this is intended",
  },
  "cyclic-value": {
    severity: "error",
    message: () => "The value contains itself; JSON cannot hold a cycle.",
  },
  "not-json": {
    severity: "error",
    message: ({ found }) => `JSON cannot hold ${found}.`,
  },
  "unreadable-value": {
    severity: "error",
    message: ({ reason }) => `Reading the value failed: ${reason}`,
    hint: () => "pass plain JSON data, without getters or proxies that throw",
  },
  "issue-limit": {
    severity: "warning",
    message: ({ limit }) => `There are more than ${limit} issues; the others are not listed.`,
    hint: () => "mend the ones above and check again, or raise limits.issues",
  },
  "wrong-type": {
    severity: "error",
    message: ({ expected, found }) => `Expected ${expected}, found ${found}.`,
    hint: ({ expected, found }) =>
      expected === "true" && found === "false" ? "leave the field out instead" : undefined,
  },
  "missing-field": {
    severity: "error",
    message: ({ field }) => `The required field ${quote(field)} is missing.`,
  },
  "unknown-field": {
    severity: "error",
    message: ({ field }) => `There is no field ${quote(field)} here.`,
    hint: (params) =>
      didYouMean(params) ??
      (params.extensible
        ? 'put data of your own under "extensions", with a namespaced key such as "acme:field"'
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
  },
  "malformed-date": {
    severity: "error",
    message: ({ found, position, expected }) =>
      `Expected ${expected} at offset ${position} of ${quote(found)}.`,
    hint: () => 'write an EDTF date such as "2025-05-16", "2025-05" or "XXXX-05-16"',
  },
  "empty-value": {
    severity: "error",
    message: ({ what }) =>
      what === "string"
        ? "Expected some text, found an empty string."
        : "Expected at least one item, found none.",
    hint: () => "leave the field out if it is optional",
  },
  "out-of-range": {
    severity: "error",
    message: ({ found, expected }) => `Expected ${expected}, found ${found}.`,
  },
  "duplicate-id": {
    severity: "error",
    message: ({ id, first }) => `The id ${quote(id)} is taken by ${first}; ids are unique in a dossier.`,
  },
  "dangling-reference": {
    severity: "error",
    message: ({ id, kinds }) =>
      `No record has the id ${quote(id)}; expected the id of ${list(kinds.map(article), "or")}.`,
    hint: didYouMean,
  },
  "wrong-kind": {
    severity: "error",
    message: ({ id, found, kinds }) =>
      `${quote(id)} is ${article(found)}; expected the id of ${list(kinds.map(article), "or")}.`,
  },
  "empty-topic": {
    severity: "error",
    message: () => "The topic is about nothing; expected at least one of subject, ref and territories.",
  },
  "empty-time": {
    severity: "error",
    message: () => "The time says nothing; expected at least one of date, duration, relative and asWritten.",
    hint: () => "leave the field out where nothing is known",
  },
  "calendar-mismatch": {
    severity: "warning",
    message: ({ date, asWritten, calendar, expected }) =>
      `The date ${date} is ${expected} in the calendar ${quote(calendar)}, not ${quote(asWritten)}.`,
    hint: () => "correct the date or the calendar; asWritten keeps the source's words, even wrong ones",
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
  "contradictory-order": {
    severity: "error",
    message: ({ places }) =>
      places.length === 1
        ? `The time at ${places[0]} contradicts itself.`
        : `The times at ${list(firstFew(places), "and")} cannot all hold.`,
    hint: ({ places }) => (places.length === 1 ? undefined : "one of them has to give way"),
  },
  "quote-not-found": {
    severity: "error",
    message: ({ exact, source, elsewhere }) =>
      `The words ${quote(shorten(exact))} are not in the text of the source ${quote(source)}${elsewhere > 0 ? " in this context" : ""}.`,
    hint: ({ elsewhere }) =>
      elsewhere === 0
        ? "quote the source word for word; a paraphrase belongs in content"
        : `the words stand in the text ${times(elsewhere)}, but never between this prefix and suffix`,
  },
  "quote-outside-extract": {
    severity: "warning",
    message: ({ exact, source }) =>
      `The words ${quote(shorten(exact))} are not in the part of the source ${quote(source)} that the dossier holds.`,
  },
  "quote-normalised": {
    severity: "warning",
    message: ({ exact }) =>
      `The words ${quote(shorten(exact))} are in the text only with other typography (quotation marks, dashes, spaces or accents).`,
    hint: ({ found }) => `the text has ${quote(shorten(found))}`,
  },
  "quote-ambiguous": {
    severity: "warning",
    message: ({ exact, count }) => `The words ${quote(shorten(exact))} stand in the text ${times(count)}.`,
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
    message: ({ source }) =>
      `The source ${quote(source)} has no text in the dossier, so this quotation cannot be checked.`,
  },
};

function firstFew(places: readonly string[]): string[] {
  return places.length <= 6 ? [...places] : [...places.slice(0, 5), `${places.length - 5} more places`];
}

function article(kind: string): string {
  return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
}

function times(count: number): string {
  if (count < 3) return count === 1 ? "once" : "twice";
  // The search ends with the hundredth place.
  return count < 100 ? `${count} times` : "100 times or more";
}
