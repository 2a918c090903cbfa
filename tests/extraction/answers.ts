import type { ExtractedStatement, Extraction } from "../../src/extraction.js";

/** An answer without records. */
export const emptyAnswer: Extraction = {
  ...{ actors: [], territories: [], instruments: [], provisions: [] },
  ...{ meetings: [], statements: [], positions: [], controls: [] },
};

/** A statement of one speaker. */
export function statementOf(
  speaker: string,
  quotes: string[],
  fields: Partial<ExtractedStatement> = {},
): ExtractedStatement {
  return {
    ...{ id: "s1", quotes, speakers: [{ who: speaker, for: "" }], act: "assert", content: "Yes." },
    ...{ about: [], more: [] },
    ...fields,
  };
}
