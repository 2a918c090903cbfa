import type { Evidence, EvidencePlace, Source } from "../model/index.js";
import { createQuoter } from "./create-quoter.js";
import type { Replace } from "./drafts.js";

/** Words of a text, or words with the context that chooses among several places, or marked as the speaker's own. */
export type Piece = string | Omit<Evidence, "start" | "end">;

/** A source with the function that quotes it. {@link defineSource} makes it. */
export interface DefinedSource<SourceId extends string, Publisher extends string, Other extends string> {
  /** The source in the plain format. */
  source: Replace<
    Source,
    { id: SourceId; publisher: Publisher; issuers: Publisher[]; revises: Other; translates: Other }
  >;
  /**
   * Makes a report that quotes the source. Each piece gets the exact words of the text and their offsets; "from … to" stands for the
   * whole passage. Throws for a piece whose words are missing from the text, or stand in it more than once.
   */
  quote: (...pieces: readonly [Piece, ...Piece[]]) => QuotingReport<SourceId>;
}

/** A report with quotations from its source. */
export interface QuotingReport<SourceId extends string> {
  /** The id of the source. */
  source: SourceId;
  /** The quotations, in the words of the text. */
  evidence: Evidence[];
}

/** Options of {@link defineSource}. */
export interface DefineSourceOptions {
  /** False leaves the offsets out of quotations; the default is true. */
  offsets?: boolean | undefined;
}

/**
 * Defines a source, and the function that quotes it in reports. A quotation fails at once where the text lacks its words, so that the
 * stack trace leads to the line with the slip.
 *
 * @param id The id of the source.
 * @param source Its other fields.
 * @throws `quote` throws an Error for words that the text does not have exactly once; it says what the text has.
 *
 * @example
 * ```ts
 * import { defineSource } from "diplomatic-events/authoring";
 *
 * const { quote } = defineSource("bulletin", { kind: "readout", text: "The envoy called the talks \u2018useful\u2019." });
 * console.log(quote("the talks 'useful'").evidence[0]); // { exact: "the talks ‘useful’", start: 17, end: 35 }
 * console.log(quote("The envoy … the talks").evidence[0]); // { exact: "The envoy called the talks", start: 0, end: 26 }
 * ```
 */
export function defineSource<
  const SourceId extends string,
  const Publisher extends string = never,
  const Other extends string = never,
>(
  id: SourceId,
  source: Omit<DefinedSource<SourceId, Publisher, Other>["source"], "id">,
  { offsets = true }: DefineSourceOptions = {},
): DefinedSource<SourceId, Publisher, Other> {
  const name = JSON.stringify(id);
  const quoterOf = (place: EvidencePlace): ReturnType<typeof createQuoter> | undefined => {
    const words = source[place];
    return words === undefined ? undefined : createQuoter(words, name, place);
  };
  const quoters = { text: quoterOf("text"), title: quoterOf("title") };
  const find = (piece: Piece): Evidence => {
    const evidence: Evidence = typeof piece === "string" ? { exact: piece } : piece;
    const place = evidence.in ?? "text";
    const quoteFrom = quoters[place];
    if (quoteFrom === undefined) throw new Error(`Cannot quote ${name}: the source has no ${place}.`);
    const { exact, start, end } = quoteFrom(evidence);
    return offsets ? { ...evidence, exact, start, end } : { ...evidence, exact };
  };
  return {
    source: { id, ...source },
    quote: (...pieces) => ({ source: id, evidence: pieces.map(find) }),
  };
}
