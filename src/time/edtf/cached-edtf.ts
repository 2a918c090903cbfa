import { memoize } from "../../collections/index.js";
import { readEdtf } from "./read.js";
import type { Edtf } from "./value.js";

/** Longer dates, in UTF-16 code units, are rare and would fill memory. */
const maxLength = 40;

const parse = (text: string): Edtf | undefined => {
  const result = readEdtf(text);
  return "value" in result ? result.value : undefined;
};

/** A dossier repeats few dates often, so a small cache serves most lookups. */
const parseCached = /* @__PURE__ */ memoize(parse, 4000);

/** Parses an EDTF date, with a cache of the latest ones; undefined for any other text. Callers share the value and must not change it. */
export function cachedEdtf(text: string): Readonly<Edtf> | undefined {
  return text.length > maxLength ? parse(text) : parseCached(text);
}
