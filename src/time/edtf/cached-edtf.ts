import { memoizeShort } from "../../collections/index.js";
import { readEdtf } from "./read.js";
import type { Edtf } from "./value.js";

const parse = (text: string): Edtf | undefined => {
  const result = readEdtf(text);
  return "value" in result ? result.value : undefined;
};

/** Parses an EDTF date, with a cache of the latest ones; undefined for any other text. Callers share the value and must not change it. */
export const cachedEdtf: (text: string) => Readonly<Edtf> | undefined = /* @__PURE__ */ memoizeShort(
  parse,
  10_000,
);
