// Pages are written for readers of the repository, where a link may lead out of docs. On the site the same files have other places.

import { posix } from "node:path";

/** @type {[RegExp, (name: string, file: string) => string][]} */
const places = [
  [/^docs\/(.+)$/, (name) => `/${name}`],
  [/^(CHANGELOG|CONTRIBUTING|SECURITY)[.]md$/, (name) => `/${name.toLowerCase()}.md`],
  [/^examples\/(?:README[.]md)?$/, () => "/examples.md"],
  [/^examples\/([a-z-]+)(?:\/README[.]md)?$/, (name) => `/examples/${name}.md`],
  [/^examples\/([a-z-]+)\/(.+)$/, (name, file) => `/examples/${name}.md#${file.replaceAll(/[/.]/g, "-")}`],
  [/^tests\/fixtures\/valid\/demands\/(.+[.]json)$/, (name) => `/demands/${name}`],
];

/** The pages that include a file from elsewhere, by the folder of that file. */
const includes = new Map([
  ["getting-started.md", ""],
  ["changelog.md", ""],
  ["contributing.md", ""],
  ["security.md", ""],
  ["examples.md", "examples/"],
]);

/**
 * The place on the site that a link leads to.
 *
 * @param {string} href A relative link, as the page has it.
 * @param {string} page The page's path in docs.
 */
export function toPlace(href, page) {
  const [path = "", anchor] = href.split("#");
  const folder = page.startsWith("examples/") ? page.replace(/[.]md$/, "/") : includes.get(page);
  const target = new URL(path, `file:///${folder ?? `docs/${page}`}`).pathname.slice(1);
  for (const [pattern, place] of places) {
    const [found, name = "", file = ""] = pattern.exec(target) ?? [];
    if (found !== undefined)
      return anchor === undefined ? place(name, file) : `${place(name, file)}#${anchor}`;
  }
  throw new Error(`docs/${page}: ${href} has no place on the site`);
}

/** @param {string} link */
function isRelative(link) {
  return !/^(?:[a-z][a-z0-9+.-]*:|[/#])/.test(link);
}

/**
 * Changes the relative links of every page but those that TypeDoc writes.
 *
 * @param {import("vitepress").MarkdownRenderer} md
 */
export function leadToSite(md) {
  md.core.ruler.push("lead-to-site", ({ tokens, env }) => {
    /** @type {string | undefined} Undefined for a title. */
    const page = env.relativePath;
    if (page === undefined || page.startsWith("api/")) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const [href, src] = [token.attrGet("href"), token.attrGet("src")];
      if (href !== null && isRelative(href)) token.attrSet("href", toPlace(href, page));
      // The build takes pictures from where they are, and only by relative links.
      if (src !== null && isRelative(src))
        token.attrSet("src", `./${posix.relative(posix.dirname(`/${page}`), toPlace(src, page))}`);
    }
  });
}
