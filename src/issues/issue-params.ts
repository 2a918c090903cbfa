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
 * - `near`: the passage that has one half of the quotation word for word, where it stands in one place.
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
  /** An object of the JSON text has one key twice; parsers keep only the last, so something would be lost. */
  "duplicate-key": { key: string };
  /** Bytes are no UTF-8: the first one that cannot belong to a character. The text, or the line of NDJSON, is not read any further. */
  "invalid-utf-8": { found: string; offset: number; encoding?: "UTF-16" | undefined };

  // Limits and what is no JSON

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

  // The shape

  /**
   * What is to be a dossier is a single event, or an array of events: objects with the `type` of one and no `format`. Or it is an object
   * that holds the dossier `under` the key "dossier".
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
  /** A required field is absent. `words`: what `format`, or the `type` of an event, can be. */
  "missing-field": { field: string; words?: readonly string[] | undefined };
  /** A field that the format does not have. A warning in loose mode. */
  "unknown-field": {
    field: string;
    extensible: boolean;
    nearest?: string | undefined;
    fields?: readonly string[] | undefined;
    home?: string | undefined;
  };
  /** A word that is not in the vocabulary of its field. A warning in loose mode. */
  "unknown-word": { found: string; words: readonly string[]; open: boolean; nearest?: string | undefined };
  /** `format` names another major version of the format, or another format. */
  "unsupported-format": { found: string };
  /**
   * A string is not written the way that its field asks for: an id, a length of time, a code, an address. Also a language tag
   * that RFC 5646 does not allow, or that has a variant or a singleton twice.
   */
  "malformed-string": { found: string; expected: string };
  /** A string is not an EDTF date: the first place (in UTF-16 code units, from 0) where it stops being one. */
  "malformed-date": { found: string; position: number; expected: string };
  /** A string that must hold something visible, or an array that must hold something, holds nothing. */
  "empty-value": { what: "string" | "blank" | "array" };
  /** A number is outside its bounds or, a warning, has more digits in JSON text than programs keep. */
  "out-of-range": { found: string; expected: string };
  /** A range of quantities or durations ends before it starts. */
  "reversed-range": { found: string; from: string };

  // Records and references

  /** Two records of a dossier, of whatever kind, provisions and topics included, have the same id. */
  "duplicate-id": { id: string; first: string };
  /** A reference names no record of the dossier. Not judged where the list of such records is missing, or is none. */
  "dangling-reference": { id: string; kinds: readonly string[]; nearest?: string | undefined };
  /** A reference names a record of a kind that its field does not allow; of links, only a `part-of` may name a source. */
  "wrong-kind": { id: string; found: string; kinds: readonly string[] };
  /**
   * References lead round in a circle: `within`, `partOf`, `members`, `revises`, `translates`, links `responds-to`, `part-of`, `corrects`,
   * `supersedes` or `based-on` (each relation by itself), or the statements named in chains (from a record to every statement that is `who` in
   * one of its reports' `via`). A record that refers to itself by any of these, or by any other link, is a circle of one. One
   * issue for each set of records that all lead to one another: at the first of them in the order of the format's lists, with the
   * shortest circle through it.
   */
  "circular-reference": { field: string; ids: readonly string[] };
  /**
   * The same stands twice in one list: an id in `territories`, `toward`, `by`, `initiatedBy`, `members`, `issuers` or `usedBy`, an address in `sameAs`, a
   * party with the same `who`, `onBehalfOf` and `role` in `speakers`, `audience`, `participants` or `parties`, a link with the same
   * `rel` and `to`. At each but the first. A warning: it says nothing false, but one of them is probably meant to be another.
   */
  "repeated-item": { first: string };
  /**
   * Two territories have the same `code`, or two actors or two territories (with different ids) the same address in `sameAs`: at
   * each but the first. A warning: probably one thing recorded twice. Actors may share a `country`, as rival governments do.
   */
  "shared-identity": { value: string; first: string };
  /** A link `same-event` leads to a record of another type: an account of a statement is a statement. */
  "same-event-of-other-type": { id: string; found: string; expected: string };
  /**
   * A source `translates` one whose `language` has the same primary subtag (with extended ones) and the same script, or like it
   * none. A warning: a revision may be meant, or one of the languages is wrong.
   */
  "same-language-translation": { id: string; found: string };

  // Codes and addresses

  /**
   * A code is well-formed but in no list: a `country`, and the country of a territory's `code`, against the officially assigned and
   * the user-assigned (AA, QM to QZ, XA to XZ, ZZ) codes of ISO 3166-1; in a language tag a primary subtag of two letters against
   * ISO 639-1, else a region of two letters against ISO 3166-1. A warning: lists change.
   */
  "unknown-code": { found: string; standard: string; nearest?: string | undefined };
  /**
   * A `url` or an item of `sameAs` has an invisible or direction-changing character (Unicode category Cf), has no host (`http`,
   * `https`), cannot be read as a URL, or carries a user name or a password: it may lead elsewhere than it seems to, or nowhere.
   */
  "unsafe-address": { found: string; reason: string };

  // What is said

  /** A topic or a provision has none of `subject`, `ref` and `territories`, and so is about nothing. */
  "empty-topic": object;
  /** A time says nothing: none of `date`, `timeOfDay`, `duration`, `relative` and `asWritten`. */
  "empty-time": object;
  /** A duration says nothing: neither `iso` nor `asWritten`. */
  "empty-duration": object;
  /** A link of an attribution chain names nobody and quotes nothing: neither `who` nor `cue`. */
  "empty-attribution": object;
  /**
   * A field that has a meaning only beside another stands without it: `members` without the kind "group"; `evaluation` without the act "assess"; `aspect` of a topic or
   * provision without `ref`; `bound` or `upTo` of a duration without `iso`, of a quantity without `amount`; `phase` of a time without
   * `date`, `timeOfDay` beside the `date` of a known day; `calendar` without `asWritten`; in a relative time `bound` without
   * `offset`, `offset` or `nearness` unless the relation is "before" or "after", `nearness` beside `offset`, `point` or `toPoint` unless the
   * relation is "before", "after" or "at". A topic, a duration or a time that says nothing has a code of its own instead. In loose
   * mode nothing is known of words that are not in the vocabulary.
   */
  "misplaced-field": { field: string; goesWith: string };
  /** A meeting that is planned, not-actual, cancelled, postponed or refused has an outcome. */
  "outcome-of-unheld-meeting": { found: string; status: string };
  /**
   * A position demands-withdrawal, offers or upholds, but has no `toward`: who is to leave, to whom it is offered, or whose right it
   * upholds is not said. A warning: the source may not say it.
   */
  "stance-without-toward": { found: string };
  /**
   * A provision is obligatory but has no `by`, and its instrument has no party whose `role` is absent or "party". A warning: the
   * source may not say whom it binds.
   */
  "obligation-on-nobody": object;
  /** `onBehalfOf` of a party is the party itself. A warning: it says nothing, and another was probably meant. */
  "acts-for-itself": { id: string };
  /**
   * The act is "deny", but no topic of `about` has a `ref` and no link is `responds-to`. A warning: without a recorded claim it is an
   * "assert" that is `negated`.
   */
  "denial-of-nothing": object;
  /** The act is "deny", and what is denied is `negated`. A warning: read strictly, it would say that it is so. */
  "double-negation": object;

  // Who says so

  /**
   * A link of a chain names the speaker (`who` of any speaker) of the statement, or the holder of the position, that is reported:
   * the chain ends before them. A warning: nothing false is said, but the chain is longer than it is.
   */
  "speaker-in-chain": { id: string };
  /**
   * A link of a chain names a statement that is not about what it passes on: the next statement further inward in the chain,
   * else the record itself. It is about it when a topic of its `about`, or of its clauses', has as `ref` that record, one joined to
   * it by links `same-event` (either way, over any number), or a provision of one of these. Not judged are a statement
   * with a dangling `ref` and a record named in its own chain. A warning: the topics may only be incomplete.
   */
  "unrelated-relay": { id: string; relayed: string };
  /** Every report of a record is `withdrawn`. A warning: it is consistent, but nobody says it any more. */
  "only-withdrawn-reports": object;
  /**
   * The act is "omit", and a report's source has no `coverage` "complete". A warning: only a complete source can leave something
   * out, so it cannot be verified.
   */
  "omission-from-extract": { source: string };

  /**
   * A readout itself reports a statement (the report has no `via`), and neither a link `part-of` nor a `when` says on which occasion it
   * was made: in the meeting, in another record, or in the readout as a text. Beliefs (`hold`) and omissions have none. A warning: the
   * source may leave it open.
   */
  "statement-without-occasion": { source: string };

  // Times

  /**
   * A date and its words, both understood, are different days or months; words without a `calendar` are Gregorian, and those without a year of
   * that of the date.
   */
  "calendar-mismatch": { date: string; asWritten: string; calendar: string; expected: string };
  /**
   * Times (dates, durations, relations, offsets) cannot all hold; without any one of them the others can. A meeting, and a
   * statement with a time of its own, lies within the time of the meeting that it is `part-of`, where both have the same `status`.
   * The issue stands at the record that most of them are of.
   */
  "contradictory-order": { places: readonly string[]; said: readonly string[] };
  /**
   * A record with a link `responds-to`, or a statement that `corrects` or `supersedes` another, surely ends when the linked one starts,
   * or sooner, and the two are not one moment: by dates, durations and relations together, those aside that are in a contradictory order.
   * (A meeting that takes the place of another may well be the earlier one.)
   */
  "response-before-cause": { id: string; relation: string };
  /**
   * An office's `to` surely lies before its `from`; a source's `retrieved`, or the `published` of one that `revises` it, before its
   * `published`; that of a source before the date of an event that it reports as `actual`. Of a source,
   * unless both are times with a zone, a whole day has to lie between, since a day may be the time zone's doing.
   * Dates with a mark (`?`, `~`, `%`) or without any digit of the year bind nothing.
   */
  "reversed-dates": { found: string; expected: string };

  // Quotations

  /** The quotation is not in the text, or the title, of its source, also when typography is set aside. */
  "quote-not-found": {
    exact: string;
    source: string;
    field: "text" | "title";
    elsewhere: number;
    near?: string | undefined;
  };
  /** The quotation is not in the part of the source that the dossier holds (`coverage`: extract or truncated). */
  "quote-outside-extract": { exact: string; source: string; near?: string | undefined };
  /** The quotation is in the text only when typography is evened out, such as quotation marks, dashes, spaces and accents. */
  "quote-normalised": { exact: string; found: string };
  /** The quotation stands in the text more than once, and nothing given chooses between the places. */
  "quote-ambiguous": { exact: string; count: number };
  /** `start` and `end` do not enclose the quotation in the text of its source. */
  "offset-mismatch": { start?: number | undefined; end?: number | undefined; expected: readonly string[] };
  /** Evidence is given for a source whose text, or title, the dossier does not hold, so that it cannot be checked. */
  "source-without-text": { source: string; field: "text" | "title" };
}

/** The code of an issue: a stable word. {@link IssueParams} documents each. */
export type IssueCode = keyof IssueParams;
