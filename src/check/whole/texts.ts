import type { Id } from "../../model/index.js";
import { createAnchorer } from "../../text/index.js";
import type { SearchableSource, Texts } from "../run/run.js";

export function createTexts(): Texts {
  const sources = new Map<Id, SearchableSource>();
  const texts: Texts = {
    expected: 0,
    sourceOf: (id, records) => {
      const known = sources.get(id);
      if (known) return known;
      if (records.kindOf(id) !== "source") return undefined;
      const { text, coverage }: { text?: unknown; coverage?: unknown } = records.recordOf(id) ?? {};
      // A text that is no text is reported elsewhere.
      if (text !== undefined && typeof text !== "string") return undefined;
      const whole = coverage === undefined || coverage === "complete";
      const source = { whole, text, anchor: createAnchorer(text ?? "", texts.expected) };
      sources.set(id, source);
      return source;
    },
  };
  return texts;
}
