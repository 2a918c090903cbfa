// Draws the pictures of reports in docs anew, in Chromium: `npm run docs:pictures`.

import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { referenceDossier } from "diplomatic-events/fixtures";
import { comparisonHtml, reportHtml } from "diplomatic-events/report";
import { chromium } from "playwright-core";
import { toIndexed } from "./package/indexed-png.js";
import { root } from "./package/manifest.js";
import { findChromium } from "./runtimes/chromium.js";

const found = findChromium();
if (!found) throw new Error("Chromium is missing: install it with apt-get install chromium");

const [left, right] = ["left", "right"].map((side) =>
  JSON.parse(readFileSync(join(root, "tests/fixtures/pairs/call-two-readouts", `${side}.json`), "utf8")),
);
const pages = {
  report: reportHtml(referenceDossier),
  comparison: comparisonHtml(left, right),
};

const executablePath = execFileSync("which", [found.command], { encoding: "utf8" }).trim();
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
for (const [name, html] of Object.entries(pages)) {
  const page = await browser.newPage({ viewport: { width: 1240, height: 780 } });
  await page.setContent(html);
  writeFileSync(join(root, "docs", `${name}.png`), toIndexed(await page.screenshot()));
}
await browser.close();
