import { formatted, type ValueSchema } from "./schema.js";

/** The schema of a language tag after BCP 47 (RFC 5646), such as `en` or `sr-Latn-BA`. */
export const languageTagSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
  'a BCP 47 language tag such as "en" or "sr-Latn"',
);
