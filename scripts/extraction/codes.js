/**
 * The page with the table of all codes of a subpath filled in anew.
 *
 * @param {string} page
 * @param {string} subpath
 * @param {Readonly<Record<string, { effect: string }>>} catalogue
 * @param {import("./comments.js").Described} params
 */
export function fillCodes(page, subpath, catalogue, params) {
  const region = new RegExp(`(<!-- codes of ${subpath} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  if (!region.test(page)) throw new Error("The page has no region for the codes");
  const rows = Object.entries(catalogue).map(([code, { effect }]) => {
    const comment = params.fields.get(code)?.comment;
    if (!comment) throw new Error(`${code} has no comment`);
    return `| \`${code}\` | ${effect} | ${comment.replaceAll("|", "\\|")} |`;
  });
  const table = ["| code | effect | reported when |", "| --- | --- | --- |", ...rows].join("\n");
  return page.replace(region, (_, opening, closing) => `${opening}\n${table}\n\n${closing}`);
}
