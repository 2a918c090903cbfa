import { formatted, type ValueSchema } from "./schema.js";

/** The schema of a web address. Only `http` and `https`, so that it is safe to show as a link. */
export const urlSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no address has a control character
  /^https?:\/\/[^\u0000-\u0020"<>\\^`{|}\u007f]+$/,
  'a web address such as "https://example.org/readout"',
);

/** The schema of an IRI (RFC 3987) that names a thing elsewhere: `http`, `https` or `urn`. */
export const iriSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no IRI has a control character
  /^(https?:\/\/|urn:[A-Za-z0-9][A-Za-z0-9-]{1,31}:)[^\u0000-\u0020"<>\\^`{|}\u007f]+$/,
  'an IRI such as "https://www.wikidata.org/entity/Q212" or "urn:isbn:9780141439600"',
);
