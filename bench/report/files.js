import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { root } from "../../scripts/package/manifest.js";
import { fillFigures } from "./pages.js";
import { drawRatios } from "./picture.js";

/** Where the figures are kept that the pages tell of. */
export const resultsFile = `${root}bench/results.json`;

/** @returns {import("./results.js").Results} */
export function readResults(path = resultsFile) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/**
 * Every file that tells of the figures, as it is to be.
 *
 * @param {import("./results.js").Results} results
 * @returns {{ path: string, text: string }[]}
 */
export function filesOf(results) {
  const pages = ["README.md", "docs/performance.md"].map((path) => ({
    path,
    text: fillFigures(readFileSync(root + path, "utf8"), results),
  }));
  return [...pages, { path: "docs/performance.svg", text: drawRatios(results) }];
}

/** @param {import("./results.js").Results} results */
export function writeFiles(results) {
  for (const { path, text } of filesOf(results)) writeFileSync(root + path, text);
}
