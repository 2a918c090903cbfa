const region = /(<!-- codes of extraction -->\n)[\s\S]*?(<!-- end -->)/;

/**
 * The page with the table of all codes filled in anew.
 *
 * @param {string} page
 * @param {Readonly<Record<string, { effect: string }>>} catalogue
 * @param {import("./comments.js").Described} params
 */
export function fillCodes(page, catalogue, params) {
  if (!region.test(page)) throw new Error("The page has no region for the codes");
  const rows = Object.entries(catalogue).map(([code, { effect }]) => {
    const comment = params.fields.get(code)?.comment;
    if (!comment) throw new Error(`${code} has no comment`);
    return `| \`${code}\` | ${effect} | ${comment.replaceAll("|", "\\|")} |`;
  });
  const table = ["| code | effect | reported when |", "| --- | --- | --- |", ...rows].join("\n");
  return page.replace(region, (_, opening, closing) => `${opening}\n${table}\n\n${closing}`);
}
