import * as z from "zod";
import { isEdtf } from "../../time/index.js";
import type { ValueSchema } from "../values/schema.js";
import { edtfPattern } from "./edtf-pattern.js";

/**
 * The schema of a date: EDTF (ISO 8601-2:2019), levels 0 to 2. It accepts exactly the texts that {@link parseEdtf} parses. In JSON
 * Schema it is a pattern, which also accepts some invalid dates, such as February 30.
 */
export const dateSchema: ValueSchema<string> = /* @__PURE__ */ (() => {
  // zod copies `pattern` into the JSON Schema, although its types do not declare the parameter.
  const params = {
    pattern: edtfPattern,
    error: 'Expected an EDTF date such as "2025-05-16", "2025-05" or "XXXX-05-16"',
  };
  return z.stringFormat("edtf", isEdtf, params);
})();
