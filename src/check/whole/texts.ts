import type { Id } from "../../model/index.js";
import { type Anchor, createAnchorer, createPassageSearch } from "../../text/index.js";
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

/** How much text is read for the passages near quotations that are not found, in UTF-16 code units. */
const mostRead = 2_000_000;

export function createTexts(): Texts {
  let unread = mostRead;
  const createNear = (text: string): SearchableSource["near"] => {
    const search = createPassageSearch(text);
    return (exact) => {
      unread -= text.length;
      return unread < 0 ? undefined : search(exact);
    };
  };
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
      const words = text ?? "";
      const source = { whole, text, anchor: createSearch(words, texts.expected), near: createNear(words) };
      sources[field].set(id, source);
      return source;
    },
  };
  return texts;
}
