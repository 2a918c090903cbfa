/**
 * The page with all codes of a subpath filled in anew: a list for each effect, with the comments on the codes where these are given.
 *
 * @param {string} page
 * @param {string} subpath
 * @param {Readonly<Record<string, { effect: string }>>} catalogue
 * @param {import("./comments.js").Described} [params]
 */
export function fillCodes(page, subpath, catalogue, params) {
  const region = new RegExp(`(<!-- codes of ${subpath} -->\\n)[\\s\\S]*?(<!-- end -->)`);
  if (!region.test(page)) throw new Error("The page has no region for the codes");
  /** @type {Map<string, string[]>} */
  const lists = new Map();
  for (const [code, { effect }] of Object.entries(catalogue)) {
    const comment = params?.fields.get(code)?.comment;
    if (params && !comment) throw new Error(`${code} has no comment`);
    lists.set(effect, [...(lists.get(effect) ?? []), params ? `- \`${code}\`: ${comment}` : `\`${code}\``]);
  }
  const parts = [...lists].map(([effect, items]) =>
    params ? `**${effect}**\n\n${items.join("\n")}` : `**${effect}**: ${items.join(", ")}.`,
  );
  return page.replace(region, (_, opening, closing) => `${opening}\n${parts.join("\n\n")}\n\n${closing}`);
}
