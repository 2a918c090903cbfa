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

  /** The quotation stands in the source's text in several places, and nothing given chooses. It has no offsets. */
  "quote-ambiguous": { exact: string; count: number };
  /** The source's text does not have the quotation. It has no offsets. */
  "quote-not-found": { exact: string };

  // To annotations

  /** The quotation has no offsets, which Recogito requires. */
  "no-position": { exact: string; reason: string };

  // From annotations

  /** Nothing of the input can be read: it is no JSON value, or beyond the limits of every check. */
  "unreadable-input": { reason: string };
  /** An item is no annotation: it has no target. */
  "not-an-annotation": { found: string };
  /** An annotation has fields that a dossier cannot hold, such as its creator. */
  "field-not-held": { fields: readonly string[] };
  /** A record's annotation has a body that the record cannot hold, such as a comment. */
  "body-not-held": { found: string };
  /** A target has no selector by which words can be found: only a region of an image, an element of a page. */
  "selector-not-held": { found: string };
  /** A target is in none of the sources. */
  "unknown-source": { found: string };
  /** Two annotations carry a dossier. The first counts. */
  "second-dossier": object;
  /** Records come without the annotation that carries the dossier's other records. */
  "missing-dossier": object;
  /** The dossier lists a record that no annotation carries. */
  "missing-record": { id: string };
  /** Two annotations carry a record with the same id. The first counts. */
  "duplicate-record": { id: string };
  /** A body has something that is no record: no object with an id. */
  "unreadable-record": { found: string };
  /** The quotation is not at the offsets; it is elsewhere in the text. The quotation wins. */
  "offsets-disagree": { exact: string; start: number; end: number };
  /** The words around the quotation are others in the text. They are dropped. */
  "context-disagrees": { exact: string };
  /** A target has offsets without words, which are taken from the text. */
  "quote-from-offsets": { exact: string; start: number; end: number };
  /** A target has offsets without words, and no text has words there. */
  "offsets-without-text": { start: number; end: number };
  /** A target has another quotation than its record, which takes it over. */
  "span-changed": { exact: string; before: string };
  /** A record's annotation has a target that the record does not quote. The record takes it over where it has a report of that source. */
  "span-added": { exact: string };
  /** A record has a quotation that its annotation has no target for. The record keeps it. */
  "span-without-target": { exact: string };
}

/** The code of an issue of `toWebAnnotations` and `fromWebAnnotations`. */
export type AnnotationIssueCode = keyof AnnotationIssueParams;
