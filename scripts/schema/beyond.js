/** The codes of what is wrong with a shape, which JSON Schema finds as well; with `malformed-date` all but what no pattern can tell. */
export const shapeCodes = new Set([
  "wrong-type",
  "missing-field",
  "unknown-field",
  "unknown-word",
  "unsupported-format",
  "not-a-dossier",
  "malformed-string",
  "empty-value",
  "out-of-range",
]);
