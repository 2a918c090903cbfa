/**
 * What `fromExtraction` did about an issue.
 *
 * - `repaired`: it is in the dossier, put right, or nothing needs it; nothing that the text says is lost.
 * - `left-out`: it is not in the dossier: a record, or a detail of one.
 * - `doubtful`: it is in the dossier as the answer has it, but the text speaks against it, or does not decide.
 */
export type ExtractionEffect = "repaired" | "left-out" | "doubtful";

/**
 * What the message of each code is made from. The comment on a code says when it is reported; a parameter means the same with
 * every code:
 *
 * - `found`: what the answer has.
 * - `expected`: what should stand there, in words.
 * - `reason`: what stood in the way, in words.
 * - `field`: the name of the field.
 * - `goesWith`: in words, what the field has a meaning with.
 * - `words`: the vocabulary of the field.
 * - `text`: what the text has.
 * - `nearest`: the one that was probably meant, where there is a likely one.
 * - `id`: the id.
 * - `isTaken`: whether the source or a known record has the id.
 * - `isCut`: whether the answer ends before the record.
 * - `renamed`: the id in the dossier.
 * - `first`: the JSON Pointer of the record, or the item, that comes first.
 * - `kinds`: the kinds of record that the field may name.
 * - `exact`: the quotation.
 * - `pieces`: the passages of the text that it was made of.
 * - `changes`: the words that the quotation has and those that the text has instead; `""` where one of them has none.
 * - `dropped`: the words of the text that the quotation leaves out.
 * - `added`: the words that the quotation has in brackets, and the text not at all.
 * - `count`: in how many places it stands.
 * - `name`: the name.
 * - `voice`: who says it, by the text.
 * - `code`: the code of the check's issue.
 * - `advice`: what corrects it in the answer.
 */
export interface ExtractionIssueParams {
  // The answer

  /** No JSON object, or one beyond the limits of every check. */
  "unreadable-answer": { reason: string };
  /** Other text, an object or a list is around the JSON, such as a Markdown fence. Places are those within. */
  "wrapped-answer": { found: string };
  /** Slips of JSON, such as commas, comments, single quotes or `None`. The meaning is read. */
  "loose-json": { found: readonly string[] };
  /** A record is no JSON, as with an unescaped quotation mark in a string. */
  "broken-json": { reason: string };
  /** The JSON text ends too early, as at a limit on tokens. Only complete records count. */
  "truncated-answer": { reason: string };
  /** A missing field is read as empty. */
  "missing-field": { field: string };
  /** A field that an extraction does not have, such as offsets. */
  "unknown-field": { field: string; nearest?: string | undefined };
  /** A value of the wrong JSON type. */
  "wrong-type": { expected: string; found: string };
  /** One value for a list, a list of one for a value, or several details in one object. */
  "reshaped-value": { expected: string; found: string };
  /** A word outside the vocabulary of its field. A record that requires the field goes, too. */
  "unknown-word": { found: string; words: readonly string[]; nearest?: string | undefined };
  /** A word of the vocabulary with capitals, spaces or underscores. */
  "respelled-word": { found: string; expected: string };
  /** A record lacks a required part: a speaker, a territory, a quotation, its name. */
  "missing-part": { field: string };
  /** A field stands without the one that gives it a meaning. */
  "misplaced-field": { field: string; goesWith: string };

  // Ids

  /** Two records of the answer have one id. The first keeps it. */
  "duplicate-id": { id: string; first: string };
  /** An id that is malformed, or that the source has, is renamed everywhere. */
  "renamed-id": { id: string; renamed: string; isTaken: boolean };
  /** An id that no record of the answer has. */
  "dangling-reference": { id: string; nearest?: string | undefined };
  /** An id of a record of a kind that does not fit there. */
  "wrong-kind": { id: string; found: string; kinds: readonly string[] };
  /** An id of a record that was cut off or left out. */
  "lost-reference": { id: string; isCut?: boolean };
  /** One id or word stands twice in a list. */
  "repeated-item": { id: string };
  /** A record has several details where it can have one. The first counts. */
  "repeated-detail": { field: string };
  /** Two actors or territories of one answer have one name. They become one record. */
  "repeated-record": { id: string; first: string };
  /** An actor or a territory that nothing else names. */
  "unused-record": { id: string };
  /** The answers on two parts of a text differ in a field of one record. The earlier part counts. */
  "told-differently": { field: string; first: string };

  // Quotations

  /** The text does not have the words, as of a paraphrase. */
  "quote-not-found": { exact: string };
  /** The quotation inserts, changes or omits words of a passage without a mark. */
  "quote-altered": { exact: string; changes: readonly { found: string; text: string }[]; text: string };
  /** The quotation omits words of a sentence, with a mark, or adds some in brackets. The passages are quoted. */
  "quote-condensed": {
    exact: string;
    pieces: readonly string[];
    dropped: readonly string[];
    added: readonly string[];
  };
  /** The quotation joins whole sentences, or a speech that the text interrupts. Each passage is quoted by itself. */
  "quote-stitched": { exact: string; pieces: readonly string[] };
  /** The text has the words in other typography, which is used. */
  "quote-normalised": { exact: string; text: string };
  /** The text has the words with other case, accents, hyphens or punctuation, which are used. */
  "quote-adjusted": { exact: string; text: string };
  /** The words stand in the text several times. They are quoted without a place. */
  "quote-ambiguous": { exact: string; count: number };

  // What the text never has

  /** The text has no name of the actor. */
  "actor-not-in-text": { name: string };
  /** The text has no name of the territory. */
  "territory-not-in-text": { name: string };
  /** The text does not have the other name. */
  "alias-not-in-text": { name: string };
  /** The text does not have the title of the office. */
  "office-not-in-text": { found: string };
  /** The text does not have the title or the version of an instrument or a meeting. */
  "title-not-in-text": { found: string };
  /** The text does not have the words of an amount. */
  "quantity-not-in-text": { found: string };
  /** The text does not have the words that mark a voice. */
  "cue-not-in-text": { found: string };
  /** The text does not have the words for the time. */
  "time-not-in-text": { found: string };
  /** The length of time is no ISO 8601 duration. */
  "malformed-duration": { found: string };

  // Who says so

  /** The chain names the speaker or holder; it ends before them. */
  "speaker-in-chain": { id: string };
  /** A link of the chain names nobody and quotes nothing. */
  "empty-link": object;
  /** Somebody speaks or takes part on behalf of themselves. */
  "acts-for-itself": { id: string };
  /** The text gives the words to a voice that is neither in the chain nor the speaker's. */
  "missing-chain": { voice: string };
  /** The text has another speaker than the answer. */
  "another-speaker": { voice: string; found: string };

  // The dossier

  /** `checkDossier` would refuse it, as of a circle of references or times that cannot all hold. */
  "refused-by-check": { code: string; reason: string };
  /** A warning of `checkDossier` on a record. */
  "questioned-by-check": { code: string; reason: string; advice?: string | undefined };
  /** The source has no text, or `checkDossier` refuses it. */
  "unusable-source": { reason: string; field?: string | undefined };
  /** A part is not in the text, or no part has a passage of it. */
  "uncovered-text": { reason: string };
  /** A known record that no dossier could have, or known records that are no lists. */
  "unusable-known": { reason: string };
}

/** The code of an issue of `fromExtraction`. */
export type ExtractionIssueCode = keyof ExtractionIssueParams;
