// Fails for a link to a file or an anchor that does not exist: in the pages of the repository, as GitHub shows them, and in the site,
// which `npm run docs` builds. Fetches nothing.

import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { manifest, root } from "./package/manifest.js";
import { mustRun } from "./package/run.js";

/** @typedef {{ links: string[], anchors: Set<string> }} Page */

/** @type {Map<string, Page>} */
const pages = new Map();
const site = join(root, "docs/.vitepress/dist");
const files = [
  ...mustRun("git", ["ls-files", "*.md"], root).trim().split("\n"),
  ...readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join("docs/.vitepress/dist", name)),
].map((name) => join(root, name));
const links = files.flatMap((file) => readPage(file).links.map((link) => ({ file, link })));
const broken = links.filter(({ file, link }) => !leadsSomewhere(file, link));

for (const { file, link } of broken) console.error(`${relative(root, file)}: ${link} leads nowhere`);
console.log(`${manifest.name}: ${files.length} pages, ${links.length} links, ${broken.length} broken`);
if (broken.length > 0 || links.length === 0) process.exitCode = 1;

/**
 * @param {string} file
 * @param {string} link
 */
function leadsSomewhere(file, link) {
  if (/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link)) return true;
  const [path = "", anchor = ""] = link.split("#").map(decodeURIComponent);
  const place = path === "" ? file : path.startsWith("/") ? join(site, path) : resolve(dirname(file), path);
  // GitHub shows a folder; a web page needs a page to show.
  const target = path.endsWith("/") && file.endsWith(".html") ? join(place, "index.html") : place;
  if (!existsSync(target) || (statSync(target).isDirectory() && file.endsWith(".html"))) return false;
  return anchor === "" || !/[.](md|html)$/.test(target) || readPage(target).anchors.has(anchor);
}

/**
 * @param {string} file
 * @returns {Page}
 */
function readPage(file) {
  const text = readFileSync(file, "utf8");
  const page = pages.get(file) ?? (file.endsWith(".md") ? readMarkdown(text) : readHtml(text));
  pages.set(file, page);
  return page;
}

/**
 * @param {string} text
 * @returns {Page}
 */
function readMarkdown(text) {
  const prose = text.replaceAll(/^( *)(```+|~~~+).*\n[\s\S]*?^\1\2 *$|<!--[\s\S]*?-->/gm, "");
  const withoutCode = prose.replaceAll(/(`+)[^`]+\1/g, "code");
  const found = withoutCode.matchAll(
    /\]\(\s*<?([^\s)>]+)>?(?:\s+"[^"]*")?\s*\)|^\[[^\]]+\]:\s*<?(\S+?)>?\s*$/gm,
  );
  const { links, anchors } = readHtml(withoutCode);
  // GitHub's anchor of a heading: its words in lower case, and a number where an earlier heading has the same.
  for (const [, heading = ""] of prose.matchAll(/^#{1,6} +(.+?)(?: +#+)?$/gm)) {
    const words = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const slug = words.replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "").replaceAll(" ", "-");
    let unique = slug;
    for (let count = 1; anchors.has(unique); count += 1) unique = `${slug}-${count}`;
    anchors.add(unique);
  }
  return {
    links: [...links, ...[...found].map(([, inline, definition]) => inline ?? definition ?? "")],
    anchors,
  };
}

/**
 * @param {string} text
 * @returns {Page}
 */
function readHtml(text) {
  const page = text.replaceAll(/<script\b[\s\S]*?<\/script>/g, "");
  const values = (/** @type {string} */ names) =>
    [...page.matchAll(new RegExp(`<[^>]+?\\s(?:${names})="([^"]+)"`, "g"))].map(([, value = ""]) => value);
  return {
    links: values("href|src").map((link) => link.replaceAll("&amp;", "&")),
    anchors: new Set(values("id|name")),
  };
}
