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
 * - `offset`: where the byte stands in its line, in bytes from 0.
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
  /** A line of bytes is no UTF-8: the first byte that cannot belong to a character. The line is not read any further. */
  "invalid-utf-8": { found: string; offset: number };

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
