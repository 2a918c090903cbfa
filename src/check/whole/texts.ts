import type { Id } from "../../model/index.js";
import { type Anchor, createAnchorer } from "../../text/index.js";
import type { SearchableSource, Texts } from "../run/run.js";

/** Searches a text for quotations. What the first run has not found as it is written, the second does not search again. */
function createSearch(text: string, expected: number): SearchableSource["anchor"] {
  const anchor = createAnchorer(text, expected);
  let inexact: Map<object, Anchor> | undefined;
  return (quotation) => {
    const known = inexact?.get(quotation);
    if (known) return known;
    const found = anchor(quotation);
    if (found.status !== "exact") {
      inexact ??= new Map();
      inexact.set(quotation, found);
    }
    return found;
  };
}

export function createTexts(): Texts {
  const sources = { text: new Map<Id, SearchableSource>(), title: new Map<Id, SearchableSource>() };
  const texts: Texts = {
    expected: 0,
    sourceOf: (id, records, field) => {
      const known = sources[field].get(id);
      if (known) return known;
      if (records.kindOf(id) !== "source") return undefined;
      const found: { text?: unknown; title?: unknown; coverage?: unknown } = records.recordOf(id) ?? {};
      const { [field]: text, coverage } = found;
      // A text that is no text is reported elsewhere.
      if (text !== undefined && typeof text !== "string") return undefined;
      const whole = field === "title" || coverage === undefined || coverage === "complete";
      const source = { whole, text, anchor: createSearch(text ?? "", texts.expected) };
      sources[field].set(id, source);
      return source;
    },
  };
  return texts;
}
