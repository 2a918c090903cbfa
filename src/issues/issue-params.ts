/**
 * Whether an issue fails the check.
 *
 * - `error`: the document contradicts itself, its source text or the format, so that no reader can rely on it there.
 * - `warning`: the document is consistent, but something cannot be verified or is probably not meant.
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
 * - `field`: the field's name; in a circle of links their relation, in one of chains `via`; of a quotation where it was looked up.
 * - `goesWith`: in words, what the field has a meaning with.
 * - `extensible`: whether the object takes `extensions`.
 * - `fields`: the fields of an object that takes no `extensions`.
 * - `home`: in words, the parts of the model that have the field, where other parts have it.
 * - `nearest`: the one that was probably meant, where there is a likely one.
 * - `words`: the vocabulary of the field.
 * - `open`: whether the field takes a namespaced word of one's own, too.
 * - `what`: what is empty.
 * - `limit`: the limit that was reached.
 * - `length`: how long the text is, in UTF-16 code units.
 * - `reason`: the message of what was thrown; for an address, what is wrong with it.
 * - `id`: the id.
 * - `ids`: the ids of the records in a circle, in order; the first stands at the end again.
 * - `relayed`: the id of the record that a statement in a chain would pass on.
 * - `first`: the JSON Pointer of the record, or the item, that comes first.
 * - `value`: the code or address that two records share.
 * - `kinds`: the kinds of record that the field may name.
 * - `places`: the JSON Pointers of what cannot hold together.
 * - `said`: what stands there, in words.
 * - `relation`: the relation of the link.
 * - `status`: the status of the meeting.
 * - `standard`: the standard in whose list the code is not.
 * - `source`: the id of the source.
 * - `exact`: the quotation.
 * - `elsewhere`: in how many places the words stand with other words around them than `prefix` and `suffix` give.
 * - `near`: the passage with the most words of the quotation, where one has more than half of them.
 * - `count`: in how many places the quotation stands.
 * - `start`: the offset that was given for its start.
 * - `end`: the offset that was given for its end.
 * - `date`: the Gregorian date.
 * - `asWritten`: the words of the source for it.
 * - `calendar`: the calendar of those words, "gregory" where none is given.
 * - `from`: the start of the range.
 * - `encoding`: what the bytes are instead, where they show it.
 * - `offset`: where the byte stands in the text, or in its line of NDJSON, in bytes from 0.
 */
export interface IssueParams {
  // The JSON text

  /** The JSON text has nothing in it. */
  "empty-input": object;
  /** The JSON text starts with a byte order mark, which RFC 8259 forbids writers to add and lets readers ignore. */
  "byte-order-mark": object;
  /** The JSON text breaks the grammar of RFC 8259. */
  "json-syntax": { expected: string; found: string };
  /** A comma stands before a closing bracket. */
  "trailing-comma": object;
  /** The JSON text ends before its value does. */
  "truncated-json": { expected: string };
  /** An object of the JSON text has one key twice; parsers keep only the last. */
  "duplicate-key": { key: string };
  /**
   * Bytes are no UTF-8: the first byte that belongs to no character. The rest of the text, or of the line of NDJSON, is not read.
   */
  "invalid-utf-8": { found: string; offset: number; encoding?: "UTF-16" | undefined };

  // Limits and what is no JSON

  /** The value is nested more deeply than `limits.depth`. */
  "too-deep": { limit: number };
  /** A string is longer than `limits.text`. */
  "too-long": { length: number; limit: number };
  /** The value has more parts (array items and object members together) than `limits.parts`. */
  "too-many": { limit: number };
  /** An object contains itself. */
  "cyclic-value": object;
  /** A value has no place in JSON: a function, a symbol, `NaN`, a date object, `undefined` in an array. */
  "not-json": { found: string };
  /** Reading a property failed: a getter or a proxy threw. */
  "unreadable-value": { reason: string };
  /** There are more errors, or more warnings, than `limits.issues`; the rest are not listed. */
  "issue-limit": { limit: number };

  // The shape

  /**
   * A single event, or an array of events, stands where a dossier is expected; or the dossier is the value of a key, such as
   * "dossier".
   */
  "not-a-dossier": {
    found: string;
    /** The key under which a dossier seems to stand. */
    under?: string | undefined;
  };
  /** A value is of the wrong JSON type, or it is a dossier where a single event is checked. */
  "wrong-type": {
    expected: string;
    found: string;
    /** How a string is written where an array or an object is expected. */
    instead?: string | undefined;
  };
  /** A required field is absent. */
  "missing-field": { field: string; words?: readonly string[] | undefined };
  /** The format has no such field. A warning in loose mode. Your own data goes into `extensions`. */
  "unknown-field": {
    field: string;
    extensible: boolean;
    nearest?: string | undefined;
    fields?: readonly string[] | undefined;
    home?: string | undefined;
  };
  /** A word is not in the vocabulary of its field. A warning in loose mode. */
  "unknown-word": { found: string; words: readonly string[]; open: boolean; nearest?: string | undefined };
  /** `format` names another major version of the format, or another format. */
  "unsupported-format": { found: string };
  /**
   * An id, duration, code, address or language tag is not written as its field asks. A language tag follows RFC 5646.
   */
  "malformed-string": { found: string; expected: string; nearest?: string | undefined };
  /** A string is not an EDTF date; the message names the first wrong place, in UTF-16 code units from 0. */
  "malformed-date": {
    found: string;
    position: number;
    expected: string;
    /** The date that was surely meant, in EDTF. */
    instead?: string | undefined;
  };
  /** A string has nothing visible, or an array that needs an item has none. Leave an optional field out. */
  "empty-value": { what: "string" | "blank" | "array" };
  /** A number is outside its bounds or, as a warning, has more digits in the JSON text than programs keep. */
  "out-of-range": { found: string; expected: string };
  /** A range of quantities or durations ends before it starts. */
  "reversed-range": { found: string; from: string };

  // Records and references

  /** Two records of a dossier have the same id, provisions and topics included. */
  "duplicate-id": { id: string; first: string };
  /** A reference names no record of the dossier. */
  "dangling-reference": { id: string; kinds: readonly string[]; nearest?: string | undefined };
  /**
   * A reference names a record of a kind that its field does not allow. Of links, only `part-of` may name a source.
   */
  "wrong-kind": { id: string; found: string; kinds: readonly string[] };
  /**
   * References lead round in a circle: `within`, `partOf`, `members`, `revises`, `translates`, links of one relation (`responds-to`,
   * `part-of`, `corrects`, `supersedes`, `based-on`), or the statements that chains (`via`) name. A record that refers to itself, by
   * any link or as what it is about (`ref`), is a circle too; two records may be about each other. One issue for each set of records that all lead to one another, with the shortest circle.
   */
  "circular-reference": { field: string; ids: readonly string[] };
  /**
   * One list has the same item twice: an id, an address in `sameAs`, a party with the same `who`, `onBehalfOf` and `role`, a link
   * with the same `rel` and `to`. At each but the first.
   */
  "repeated-item": { first: string };
  /**
   * Two territories have the same `code`, or two actors or two territories the same address in `sameAs`: make them one record.
   * Actors may share a `country`, as rival governments do.
   */
  "shared-identity": { value: string; first: string };
  /**
   * A link `same-event` leads to a record of another type. Use `alongside` for what was done together, `about` for what a record is
   * about.
   */
  "same-event-of-other-type": { id: string; found: string; expected: string };
  /** A source `translates` one in the same language and script. A later version of a text `revises` it. */
  "same-language-translation": { id: string; found: string };

  // Codes and addresses

  /**
   * A code is well-formed but in no list: a `country`, the country of a territory's `code` and the region of a language tag in ISO
   * 3166-1 (user-assigned codes are allowed: AA, QM to QZ, XA to XZ, ZZ), a language of two letters in ISO 639-1. Three-letter
   * languages and subdivisions are not looked up.
   */
  "unknown-code": { found: string; standard: string; nearest?: string | undefined };
  /**
   * A `url` or an item of `sameAs` may lead elsewhere than it seems to, or nowhere: it has an invisible or direction-changing
   * character (Unicode category Cf), has no host (`http`, `https`), cannot be read as a URL, or carries a user name or a password.
   */
  "unsafe-address": { found: string; reason: string };

  // What is said

  /** A topic or a provision has none of `subject`, `ref` and `territories`. Give the nearest subject. */
  "empty-topic": object;
  /**
   * A time has none of `date`, `timeOfDay`, `duration`, `relative` and `asWritten`. Leave it out where nothing is known.
   */
  "empty-time": object;
  /** A duration has neither `iso` nor `asWritten`. */
  "empty-duration": object;
  /** A voice in a chain has neither `who` nor `cue`. */
  "empty-attribution": object;
  /**
   * A field stands without the one that gives it meaning:
   *
   * - `members` without the kind `group`; `evaluation` without the act `assess`; `aspect` without `ref`;
   * - `bound` or `upTo` of a duration without `iso`, of a quantity without `amount`;
   * - `phase` without `date`; `timeOfDay` beside the `date` of a known day; `calendar` without `asWritten`;
   * - in a relative time, `bound` without `offset`; `offset` or `nearness` with a relation other than `before` and `after`; `nearness` beside
   *   `offset`; `point` or `toPoint` with a relation other than `before`, `after` and `at`.
   */
  "misplaced-field": { field: string; goesWith: string };
  /** A meeting that is planned, not-actual, cancelled, postponed or refused has an outcome. */
  "outcome-of-unheld-meeting": { found: string; status: string };
  /**
   * A position `demands-withdrawal`, `offers` or `upholds`, but no `toward` names who is to leave, to whom it is offered or whose
   * right it is.
   */
  "stance-without-toward": { found: string };
  /** A provision is obligatory but has no `by`, and its instrument has no party whose `role` is absent or `party`. */
  "obligation-on-nobody": object;
  /** `onBehalfOf` of a party is the party itself. Leave it out. */
  "acts-for-itself": { id: string };
  /**
   * The act is `deny`, but no topic of `about` has a `ref` and no link is `responds-to`. Record the claim and name it, or use
   * `assert` with `negated`.
   */
  "denial-of-nothing": object;
  /**
   * The act is `deny`, and the statement is `negated`. The content of a denial is what its speaker says.
   */
  "double-negation": object;

  // Who says so

  /**
   * A chain names the speaker of the statement, or the holder of the position. It ends before them. Where somebody passes on their
   * own earlier words, name the statement in which they do.
   */
  "speaker-in-chain": { id: string };
  /**
   * A chain names a statement whose topics (of its clauses, too) do not name, by `ref`, the record that it passes on: the next
   * statement inward in the chain, else the record itself. A record linked `same-event` and a provision of it count as well.
   */
  "unrelated-relay": { id: string; relayed: string };
  /** Every report of a record is `withdrawn`. */
  "only-withdrawn-reports": object;
  /**
   * The act is `omit`, and the source of a report has no `coverage` `complete`. Only a complete source can leave something out.
   */
  "omission-from-extract": { source: string };

  /**
   * A readout reports a statement without `via`, and neither a link `part-of` nor a `when` says on which occasion it was made. Link
   * it to the meeting, or to the readout where the text itself says it. Beliefs (`hold`) and omissions have no occasion. Where the
   * text gives none, leave it so.
   */
  "statement-without-occasion": { source: string };

  // Times

  /**
   * A `date` and its `asWritten` are different days, weekdays, months or years. Words without a `calendar` are Gregorian; words without a year are of
   * the year of the date.
   */
  "calendar-mismatch": { date: string; asWritten: string; calendar: string; expected: string };
  /**
   * Times (dates, durations, relations, offsets) cannot all hold; without any one of them the others can. A meeting, or a statement
   * with a time of its own, lies within the time of the meeting that it is `part-of`, where both have the same `status`. The issue
   * stands at the record with most of the times.
   */
  "contradictory-order": { places: readonly string[]; said: readonly string[] };
  /**
   * A record that `responds-to` another, or a statement that `corrects` or `supersedes` one, surely ends before the other starts, or
   * when it starts.
   */
  "response-before-cause": { id: string; relation: string };
  /**
   * An office's `to` surely lies before its `from`; a source's `retrieved`, or the `published` of its revision, before its
   * `published`; its `published` before an `actual` event that it reports. Of a source, a whole day has to lie between, unless both
   * times have a zone. Dates with a mark (`?`, `~`, `%`) or without a digit of the year bind nothing.
   */
  "reversed-dates": { found: string; expected: string };

  // Quotations

  /**
   * The quotation is not in the text, or the title, of its source, whatever the typography. A paraphrase belongs in `content`.
   */
  "quote-not-found": {
    exact: string;
    source: string;
    field: "text" | "title";
    elsewhere: number;
    near?: string | undefined;
  };
  /** The quotation is not in the part of the source that the dossier holds (`coverage`: extract or truncated). */
  "quote-outside-extract": { exact: string; source: string; near?: string | undefined };
  /** The quotation is in the text only with other typography: quotation marks, dashes, accents. */
  "quote-normalised": { exact: string; found: string };
  /** The quotation stands in the text more than once. Choose one place by `prefix` or `suffix`. */
  "quote-ambiguous": { exact: string; count: number };
  /** `start` and `end` do not enclose the quotation in the text of its source. */
  "offset-mismatch": { start?: number | undefined; end?: number | undefined; expected: readonly string[] };
  /** Evidence is given for a source whose text, or title, the dossier does not hold, so that it cannot be checked. */
  "source-without-text": { source: string; field: "text" | "title" };
}

/** The code of an issue: a stable word. {@link IssueParams} documents each. */
export type IssueCode = keyof IssueParams;
