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

  /** Nothing of the answer can be read: it is no JSON, no object, or beyond the limits of every check. */
  "unreadable-answer": { reason: string };
  /**
   * The JSON stands in other text, such as a Markdown fence or a sentence before it, or in an object or a list that holds nothing else of an
   * extraction. Places are given without what is around it.
   */
  "wrapped-answer": { found: string };
  /**
   * The answer is JSON but for its form: commas too many or missing, comments, single quotes, control characters in strings, `None`. It is read as
   * what it means.
   */
  "loose-json": { found: readonly string[] };
  /** A record is no JSON, as with an unescaped quotation mark in a string. */
  "broken-json": { reason: string };
  /**
   * The JSON text ends before the answer does, as when a limit on tokens was reached. What is complete is used; what was being
   * written is left out.
   */
  "truncated-answer": { reason: string };
  /** A field is missing. It is read as empty. */
  "missing-field": { field: string };
  /** A field that the model of an extraction does not have, such as offsets. */
  "unknown-field": { field: string; nearest?: string | undefined };
  /** A value of the wrong JSON type. */
  "wrong-type": { expected: string; found: string };
  /**
   * One value stands for a list of it, a list of one for the value, or several details are in one object. It is read as what is expected.
   */
  "reshaped-value": { expected: string; found: string };
  /** A word that is not in the vocabulary of its field. A record that cannot do without it is left out with it. */
  "unknown-word": { found: string; words: readonly string[]; nearest?: string | undefined };
  /** A word of the vocabulary in another spelling: with capitals, spaces or underscores. */
  "respelled-word": { found: string; expected: string };
  /** A record lacks what it cannot do without: a speaker, a participant, a territory, a quotation, its content, its name. */
  "missing-part": { field: string };
  /** A field that has a meaning only with something else stands without it. */
  "misplaced-field": { field: string; goesWith: string };

  // Ids

  /** Two records of the answer have the same id. The first keeps it, and the second is left out, with nothing to tell which is meant. */
  "duplicate-id": { id: string; first: string };
  /** An id is none that a dossier could have, or the source has it already. It is renamed wherever it stands. */
  "renamed-id": { id: string; renamed: string; isTaken: boolean };
  /** An id that no record of the answer has. */
  "dangling-reference": { id: string; nearest?: string | undefined };
  /** An id of a record of a kind that does not fit there. */
  "wrong-kind": { id: string; found: string; kinds: readonly string[] };
  /** An id of a record that was cut off, or is left out for a reason of its own. */
  "lost-reference": { id: string; isCut?: boolean };
  /** The same id or word stands twice in one list. */
  "repeated-item": { id: string };
  /** A record has several details where it can have one. The first is used. */
  "repeated-detail": { field: string };
  /** Two actors or territories of one answer are the same: they have one name. They become one record. */
  "repeated-record": { id: string; first: string };
  /** An actor or a territory that nothing else names. */
  "unused-record": { id: string };
  /** The answers on two parts of a text report the same and differ in a field. The earlier part counts. */
  "told-differently": { field: string; first: string };

  // Quotations

  /** The text does not have the words: a paraphrase, or words of somebody else. */
  "quote-not-found": { exact: string };
  /**
   * The quotation has other words than the passage of the text that it resembles: words inserted, changed, or left out of a sentence
   * without a mark.
   */
  "quote-altered": { exact: string; changes: readonly { found: string; text: string }[]; text: string };
  /**
   * The quotation leaves out words of a sentence, with a mark, or has words of its own in brackets. The passages are quoted.
   */
  "quote-condensed": {
    exact: string;
    pieces: readonly string[];
    dropped: readonly string[];
    added: readonly string[];
  };
  /**
   * The quotation is made of whole sentences that stand apart, or of a speech that the text interrupts. Each passage is quoted by itself.
   */
  "quote-stitched": { exact: string; pieces: readonly string[] };
  /** The text has the words with other typography: quotation marks, dashes, invisible characters. The text's own form is used. */
  "quote-normalised": { exact: string; text: string };
  /** The text has the words once case, accents, hyphens and punctuation are set aside. The text's form is used. */
  "quote-adjusted": { exact: string; text: string };
  /** The words stand in the text several times, and nothing given chooses. They are quoted without a place. */
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
  /** The text does not have the words that are to mark a voice. */
  "cue-not-in-text": { found: string };
  /** The text does not have the words that are to say when. */
  "time-not-in-text": { found: string };
  /** The length of time is no ISO 8601 duration. */
  "malformed-duration": { found: string };

  // Who says so

  /** The chain names the one who speaks, or who holds the position; it ends before them. */
  "speaker-in-chain": { id: string };
  /** A link of the chain names nobody and quotes nothing. */
  "empty-link": object;
  /** Somebody is said to speak or take part on behalf of themselves. */
  "acts-for-itself": { id: string };
  /** The text gives the words to a voice that is neither in the chain nor the speaker's. */
  "missing-chain": { voice: string };
  /** The text has somebody else than the answer as the one who speaks. */
  "another-speaker": { voice: string; found: string };

  // The dossier

  /**
   * The check of the dossier would refuse it: a circle of references, times that cannot all hold. What is refused is left out until
   * the check passes.
   */
  "refused-by-check": { code: string; reason: string };
  /**
   * The check of the dossier warns of this. Left aside are warnings of the source, and of quotations in several places, which have a code
   * of their own.
   */
  "questioned-by-check": { code: string; reason: string; advice?: string | undefined };
  /** The source cannot be used as it is: it has no text, or the check of a dossier refuses it. */
  "unusable-source": { reason: string; field?: string | undefined };
  /** Of answers on parts of a text, none is on a passage of it, or a part is not in the text. */
  "uncovered-text": { reason: string };
  /** A known record is none that a dossier could have, or the known records are no lists. It is left out. */
  "unusable-known": { reason: string };
}

/** The code of an issue of `fromExtraction`. */
export type ExtractionIssueCode = keyof ExtractionIssueParams;
