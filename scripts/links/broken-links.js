// Finds links that lead nowhere: in pages of Markdown, as GitHub shows them, and in pages of HTML. Only links within the folder are
// looked at; nothing is fetched.

import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** @typedef {{ links: string[], anchors: ReadonlySet<string> }} Page */

/**
 * The links of these pages to a file or an anchor that is not there, one line each.
 *
 * @param {string} root
 * @param {readonly string[]} files Pages of Markdown or HTML, from the root.
 * @returns {string[]}
 */
export function findBrokenLinks(root, files) {
  /** @type {Map<string, Page>} */
  const pages = new Map();
  const pageAt = (/** @type {string} */ path) => {
    const page = pages.get(path) ?? readPage(path);
    pages.set(path, page);
    return page;
  };

  return files.flatMap((file) =>
    pageAt(resolve(root, file)).links.flatMap((link) => {
      if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return [];
      const [path = "", anchor] = link.split("#").map(decodeURIComponent);
      const target = path === "" ? resolve(root, file) : resolve(root, dirname(file), path);
      // GitHub shows a folder; a web page needs a page to show.
      const isFolder = existsSync(target) && statSync(target).isDirectory();
      const found = isFolder && file.endsWith(".html") ? join(target, "index.html") : target;
      if (!existsSync(found)) return [`${file}: ${link}: there is no such file`];
      if (!anchor || !/[.](md|html)$/.test(found) || pageAt(found).anchors.has(anchor)) return [];
      return [`${file}: ${link}: the page has no such anchor`];
    }),
  );
}

/**
 * @param {string} path
 * @returns {Page}
 */
function readPage(path) {
  const text = readFileSync(path, "utf8");
  return path.endsWith(".md") ? readMarkdown(text) : readHtml(text);
}

/**
 * @param {string} text
 * @returns {Page}
 */
function readMarkdown(text) {
  const prose = text
    .replaceAll(/^( *)(```+|~~~+).*\n[\s\S]*?^\1\2 *$/gm, "")
    .replaceAll(/<!--[\s\S]*?-->/g, "");
  const withoutCode = prose.replaceAll(/(`+)[^`]+\1/g, "code");
  const inline = withoutCode.matchAll(/\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)/g);
  const definitions = withoutCode.matchAll(/^\[[^\]]+\]:\s*<?(\S+?)>?\s*$/gm);
  const headings = [...prose.matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)].map(([, heading = ""]) => heading);
  return {
    links: [...inline, ...definitions].map(([, target = ""]) => target),
    anchors: new Set([...slugs(headings), ...anchorsOf(withoutCode)]),
  };
}

/**
 * The anchors that GitHub gives to headings: their words in lower case, a number behind those that stand there before.
 *
 * @param {readonly string[]} headings
 * @returns {string[]}
 */
export function slugs(headings) {
  /** @type {Set<string>} */
  const taken = new Set();
  return headings.map((heading) => {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    let unique = slug;
    for (let count = 1; taken.has(unique); count += 1) unique = `${slug}-${count}`;
    taken.add(unique);
    return unique;
  });
}

/**
 * @param {string} text
 * @returns {Page}
 */
function readHtml(text) {
  const page = text.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
  const links = [...page.matchAll(/<[^>]+?\s(?:href|src)="([^"]*)"/g)];
  return {
    links: links.map(([, target = ""]) => target.replaceAll("&amp;", "&")).filter((target) => target !== ""),
    anchors: new Set(anchorsOf(page)),
  };
}

/** @param {string} text */
function anchorsOf(text) {
  return [...text.matchAll(/<[^>]+?\s(?:id|name)="([^"]+)"/g)].map(([, anchor = ""]) => anchor);
}
