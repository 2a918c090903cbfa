// Fails if a link of the documentation leads nowhere: in the pages as they stand in the repository, and in the API documentation that
// `npm run docs` has built from them.

import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findBrokenLinks } from "./links/broken-links.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const within = (/** @type {string} */ folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name));

if (!existsSync(join(root, "docs/api/index.html"))) {
  console.error("docs/api is not there: run `npm run docs` first");
  process.exit(1);
}

const files = [...readdirSync(root), ...["docs", "examples", "tests/fixtures"].flatMap(within)]
  .filter((file) => file.endsWith(".md") || (file.startsWith(join("docs", "api")) && file.endsWith(".html")))
  .filter((file) => !file.includes("node_modules"))
  // What the API documentation copies beside its pages has been checked in its place.
  .filter((file) => !file.startsWith(join("docs", "api", "media")));
const broken = findBrokenLinks(root, files);

for (const line of broken) console.error(line);
console.log(`${files.length} pages, ${broken.length} broken links`);
if (broken.length > 0) process.exitCode = 1;
