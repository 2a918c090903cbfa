import * as z from "zod";
import { urlSchema } from "../codes/iri.js";
import { languageTagSchema } from "../codes/language.js";
import { dateSchema } from "../time/date.js";
import { type Extensions, extensionsSchema } from "../values/extensions.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { type EnumSchema, passageSchema, type RecordSchema, textSchema } from "../values/schema.js";

/** The kinds of source. */
export const sourceKinds = [
  /** A report or analysis by a news medium. */
  "news-article",
  /** One side's account of a meeting. */
  "readout",
  /** An account or declaration in the name of several sides. */
  "communique",
  /** One party's official text, other than an account of a meeting. */
  "official-statement",
  /** A word-by-word record: an interview, a press conference, a debate. */
  "transcript",
  /** A post on a social network. */
  "social-post",
  /** Any other document: a letter, the text of a treaty, a map. */
  "document",
] as const;

/** A term of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number];

/** How much of a source its `text` contains. Only a complete text can show that the source omits something. */
export const coverages = [
  /** All of it. */
  "complete",
  /** Selected parts. */
  "extract",
  /** The beginning; the rest is cut off. */
  "truncated",
] as const;

/** A term of {@link coverages}. */
export type Coverage = (typeof coverages)[number];

/** A text or recording that reports events. It is a voice of its own, with its own certainty. */
export interface Source {
  /** The record's id. */
  id: Id;
  /** The kind of source. */
  kind: SourceKind;
  /** Its headline or title. */
  title?: string | undefined;
  /** The actor that published it. */
  publisher?: Id | undefined;
  /** The actors in whose name it speaks: all sides of a joint text, or for whom its publisher speaks. */
  issuers?: Id[] | undefined;
  /** Its web address. */
  url?: string | undefined;
  /** The date of publication, in EDTF. */
  published?: string | undefined;
  /** The date it was read or downloaded, in EDTF. */
  retrieved?: string | undefined;
  /** Its language, as a BCP 47 tag. */
  language?: string | undefined;
  /** Its wording, in which quotations are looked up. Offsets count every line break and space. */
  text?: string | undefined;
  /** How much of the source `text` contains; unknown when absent. */
  coverage?: Coverage | undefined;
  /** The earlier version. */
  revises?: Id | undefined;
  /** The original. */
  translates?: Id | undefined;
  /** Your own data, under namespaced keys. */
  extensions?: Extensions | undefined;
}

export const sourceKindSchema: EnumSchema<SourceKind> = /* @__PURE__ */ z.enum(sourceKinds);
export const coverageSchema: EnumSchema<Coverage> = /* @__PURE__ */ z.enum(coverages);

/**
 * The schema of {@link Source}.
 *
 * @example
 * ```ts
 * import { type Source, sourceSchema } from "diplomatic-events";
 *
 * const source: Source = sourceSchema.parse({ id: "readout", kind: "readout", text: "The ministers met in Accra." });
 * console.log(source.kind); // "readout"
 * ```
 */
export const sourceSchema: RecordSchema<Source> = /* @__PURE__ */ (() =>
  z.toZod<Source>()(
    z.strictObject({
      id: idSchema,
      kind: sourceKindSchema,
      title: z.optional(textSchema),
      publisher: z.optional(reference("actor")),
      issuers: z.optional(z.array(reference("actor"))),
      url: z.optional(urlSchema),
      published: z.optional(dateSchema),
      retrieved: z.optional(dateSchema),
      language: z.optional(languageTagSchema),
      text: z.optional(passageSchema),
      coverage: z.optional(coverageSchema),
      revises: z.optional(reference("source")),
      translates: z.optional(reference("source")),
      extensions: z.optional(extensionsSchema),
    }),
  ))();
