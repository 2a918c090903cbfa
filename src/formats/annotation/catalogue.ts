import { list, quote } from "../../issues/index.js";
import type { AnnotationEffect, AnnotationIssueCode, AnnotationIssueParams } from "./issue-params.js";

interface Entry<Params> {
  effect: AnnotationEffect;
  message: (params: Params) => string;
  hint?: string;
}

/** Every code with its effect and its words: the one place from which messages are made. */
export const annotationCatalogue: { [C in AnnotationIssueCode]: Entry<AnnotationIssueParams[C]> } = {
  "quote-ambiguous": {
    effect: "doubtful",
    message: ({ exact, count }) => `The words ${quote(exact)} stand in the text in ${count} places.`,
    hint: "a longer quotation, or the words before it, would choose one",
  },
  "quote-not-found": {
    effect: "doubtful",
    message: ({ exact }) => `The text does not have the words ${quote(exact)}.`,
    hint: "compare the text of the source with the one that was annotated",
  },
  "no-position": {
    effect: "left-out",
    message: ({ exact, reason }) => `The words ${quote(exact)} have no offsets: ${reason}.`,
    hint: "a tool that needs offsets, such as Recogito, will not show this target",
  },
  "unreadable-input": {
    effect: "left-out",
    message: ({ reason }) => `The annotations cannot be read: ${reason}`,
  },
  "not-an-annotation": {
    effect: "left-out",
    message: ({ found }) => `Expected an annotation, an object with a "target", found ${found}.`,
  },
  "field-not-held": {
    effect: "left-out",
    message: ({ fields }) =>
      `A dossier has no place for the ${fields.length === 1 ? "field" : "fields"} ${list(fields.map(quote), "and")} of an annotation.`,
    hint: 'keep the annotation, or put it under "extensions"',
  },
  "body-not-held": {
    effect: "left-out",
    message: ({ found }) => `The record has no place for the body ${quote(found)}.`,
    hint: 'a remark on a record belongs in its "note"',
  },
  "selector-not-held": {
    effect: "left-out",
    message: ({ found }) =>
      `A dossier has no place for ${found}; expected a TextQuoteSelector or a TextPositionSelector.`,
  },
  "unknown-source": {
    effect: "left-out",
    message: ({ found }) => `None of the sources has the address ${quote(found)}.`,
    hint: 'give the source with its "url", or without any for annotations of one text',
  },
  "second-dossier": {
    effect: "left-out",
    message: () => "An annotation before this one carries a dossier; expected one.",
    hint: "read the annotations of each dossier apart",
  },
  "missing-dossier": {
    effect: "doubtful",
    message: () =>
      "No annotation carries the dossier; its actors, territories and other sources are missing.",
    hint: "keep the first annotation that toWebAnnotations gives, and pass it with the others",
  },
  "missing-record": {
    effect: "left-out",
    message: ({ id }) => `No annotation carries the record ${quote(id)}, which the dossier lists.`,
    hint: "pass all annotations of the dossier, or remove what refers to the record",
  },
  "duplicate-record": {
    effect: "left-out",
    message: ({ id }) => `An annotation before this one carries the record ${quote(id)}.`,
  },
  "unreadable-record": {
    effect: "left-out",
    message: ({ found }) => `Expected a record, an object with an "id", found ${found}.`,
  },
  "offsets-disagree": {
    effect: "repaired",
    message: ({ exact, start, end }) =>
      `The words ${quote(exact)} are not at the offsets ${start} to ${end}; the words count.`,
    hint: "check which unit the offsets count, and which text they belong to",
  },
  "context-disagrees": {
    effect: "repaired",
    message: ({ exact }) => `Other words stand around ${quote(exact)} than the prefix and suffix say.`,
  },
  "quote-from-offsets": {
    effect: "repaired",
    message: ({ exact, start, end }) =>
      `The target quotes nothing; the text has ${quote(exact)} from ${start} to ${end}.`,
    hint: "check which unit the offsets count, and which text they belong to",
  },
  "offsets-without-text": {
    effect: "left-out",
    message: ({ start, end }) => `The target quotes nothing, and no text is known from ${start} to ${end}.`,
    hint: 'give the source with its "text"',
  },
  "span-changed": {
    effect: "repaired",
    message: ({ exact, before }) =>
      `The target has ${quote(exact)} where the record quoted ${quote(before)}.`,
  },
  "span-added": {
    effect: "repaired",
    message: ({ exact }) => `The record did not quote ${quote(exact)} so far.`,
  },
  "span-without-target": {
    effect: "doubtful",
    message: ({ exact }) => `The annotation has no target for ${quote(exact)}, which the record quotes.`,
    hint: "if somebody removed the target on purpose, remove the quotation from the record",
  },
};
