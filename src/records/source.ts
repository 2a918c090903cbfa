import * as z from "zod";
import { dateSchema } from "../values/date.js";
import { type Extensions, extensionsSchema } from "../values/extensions.js";
import { type Id, idSchema, reference } from "../values/id.js";
import { urlSchema } from "../values/iri.js";
import { languageTagSchema } from "../values/language.js";
import { type EnumSchema, type RecordSchema, textSchema } from "../values/schema.js";

/** What a source is. */
export const sourceKinds = [
  /** A report or analysis by a news medium. */
  "news-article",
  /** One side's account of a meeting. */
  "readout",
  /** An account or declaration in the name of several sides. */
  "communique",
  /** One party's official text that is no account of a meeting. */
  "official-statement",
  /** A word-by-word record: an interview, a press conference, a debate. */
  "transcript",
  /** A post on a social network. */
  "social-post",
  /** Any other text: a letter, a treaty's text, a map. */
  "document",
] as const;

/** A term of {@link sourceKinds}. */
export type SourceKind = (typeof sourceKinds)[number];

/** How much of a source the dossier's `text` holds. Only a complete source can leave something out. */
export const coverages = [
  /** All of it. */
  "complete",
  /** Chosen parts. */
  "extract",
  /** The beginning; the rest is cut off. */
  "truncated",
] as const;

/** A term of {@link coverages}. */
export type Coverage = (typeof coverages)[number];

/** A text or recording that reports. The article itself is one more voice. */
export interface Source {
  /** The record's id. */
  id: Id;
  /** What it is. */
  kind: SourceKind;
  /** Its headline or title. */
  title?: string | undefined;
  /** The actor that published it. */
  publisher?: Id | undefined;
  /** Where it stands on the web. */
  url?: string | undefined;
  /** When it was published, an EDTF date. */
  published?: string | undefined;
  /** When it was read, an EDTF date. */
  retrieved?: string | undefined;
  /** Its language, a BCP 47 tag. */
  language?: string | undefined;
  /** Its words, in which quotations are found again. Line breaks and spaces count. */
  text?: string | undefined;
  /** How much of it `text` holds; unknown when absent. */
  coverage?: Coverage | undefined;
  /** The source of which this is a later version. */
  revises?: Id | undefined;
  /** The source of which this is a translation. */
  translates?: Id | undefined;
  /** Data of one's own. */
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
      url: z.optional(urlSchema),
      published: z.optional(dateSchema),
      retrieved: z.optional(dateSchema),
      language: z.optional(languageTagSchema),
      text: z.optional(textSchema),
      coverage: z.optional(coverageSchema),
      revises: z.optional(reference("source")),
      translates: z.optional(reference("source")),
      extensions: z.optional(extensionsSchema),
    }),
  ))();
