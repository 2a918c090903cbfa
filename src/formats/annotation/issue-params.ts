/**
 * What was done about an issue.
 *
 * - `repaired`: it is in the result, put right; nothing is lost.
 * - `left-out`: it is not in the result.
 * - `doubtful`: it is in the result as it was given, but something speaks against it.
 */
export type AnnotationEffect = "repaired" | "left-out" | "doubtful";

/**
 * What the message of each code is made from. The comment on a code says when it is reported; a parameter means the same with every code:
 *
 * - `found`: what the input has.
 * - `reason`: what stood in the way, in words.
 * - `fields`: the names of fields.
 * - `id`: the id of a record.
 * - `exact`: the quotation.
 * - `before`: the quotation that the record had.
 * - `start`: the offset of the first unit, as the input has it.
 * - `end`: the offset after the last unit, as the input has it.
 * - `count`: in how many places it stands.
 */
export interface AnnotationIssueParams {
  // Of both directions

  /** The quotation stands in several places, and nothing chooses. It has no offsets. */
  "quote-ambiguous": { exact: string; count: number };
  /** The source's text lacks the quotation. It has no offsets. */
  "quote-not-found": { exact: string };

  // To annotations

  /** The quotation has no offsets, which Recogito requires. */
  "no-position": { exact: string; reason: string };

  // From annotations

  /** The input is no JSON value, or beyond the limits of every check. */
  "unreadable-input": { reason: string };
  /** An item has no target. */
  "not-an-annotation": { found: string };
  /** A dossier cannot hold fields of the annotation, such as its creator. */
  "field-not-held": { fields: readonly string[] };
  /** A record cannot hold a body of its annotation, such as a comment. */
  "body-not-held": { found: string };
  /** A target has no selector of words, only a region or an element. */
  "selector-not-held": { found: string };
  /** A target is in none of the sources. */
  "unknown-source": { found: string };
  /** Two annotations carry a dossier. The first counts. */
  "second-dossier": object;
  /** The annotation with the rest of the dossier is missing. */
  "missing-dossier": object;
  /** The dossier lists a record that no annotation carries. */
  "missing-record": { id: string };
  /** Two annotations carry a record with the same id. The first counts. */
  "duplicate-record": { id: string };
  /** A body has no object with an id. */
  "unreadable-record": { found: string };
  /** The quotation is elsewhere in the text than its offsets. It wins. */
  "offsets-disagree": { exact: string; start: number; end: number };
  /** The text has other words around the quotation. They are dropped. */
  "context-disagrees": { exact: string };
  /** A target has offsets without words, which are taken from the text. */
  "quote-from-offsets": { exact: string; start: number; end: number };
  /** A target has offsets without words, and no text has words there. */
  "offsets-without-text": { start: number; end: number };
  /** A target has another quotation than its record, which takes it. */
  "span-changed": { exact: string; before: string };
  /** The record does not quote a target. It takes it where it has a report of that source. */
  "span-added": { exact: string };
  /** A record's quotation has no target. The record keeps it. */
  "span-without-target": { exact: string };
}

/** The code of an issue of `toWebAnnotations` and `fromWebAnnotations`. */
export type AnnotationIssueCode = keyof AnnotationIssueParams;
