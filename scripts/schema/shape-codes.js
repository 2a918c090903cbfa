/** The codes of what is wrong with a shape, which JSON Schema finds as well; of `malformed-date` all but what no pattern can tell. */
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

const region = /(<!-- codes of the schema -->\n)[\s\S]*?(<!-- end -->)/;

/**
 * The page with the list of these codes filled in anew.
 *
 * @param {string} page
 * @param {readonly string[]} codes Every code of the catalogue.
 */
export function fillShapeCodes(page, codes) {
  if (!region.test(page)) throw new Error("The page has no region for the codes of the schema");
  const found = codes.filter((code) => code === "malformed-date" || shapeCodes.has(code));
  const list = found.map((code) => `[${code}](issue-codes.md#${code})`).join(", ");
  return page.replace(region, (_, opening, closing) => `${opening}\n${list}\n\n${closing}`);
}
