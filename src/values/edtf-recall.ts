import { readEdtf } from "./edtf-read.js";
import type { Edtf } from "./edtf-value.js";

/** How many dates are remembered, and how long each may be: what a dossier says of time, it says of few dates many times. */
const most = 500;
const longest = 40;

const remembered = /* @__PURE__ */ new Map<string, Edtf>();

/** What a date says; undefined for what is none. Not to be changed: it is remembered for the next who asks. */
export function recallEdtf(text: string): Readonly<Edtf> | undefined {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const read = readEdtf(text);
  const value = "value" in read ? read.value : undefined;
  if (value === undefined || text.length > longest) return value;
  if (remembered.size >= most) remembered.clear();
  remembered.set(text, value);
  return value;
}
