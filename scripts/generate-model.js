// Fills what the sources say into docs/model.md; with --check, fails where the page says something else.

import { readFileSync, writeFileSync } from "node:fs";
import { fillPage } from "./model/page.js";
import { readModel } from "./model/source.js";

const path = new URL("../docs/model.md", import.meta.url);
const page = readFileSync(path, "utf8");
const filled = fillPage(page, readModel());

if (!process.argv.includes("--check")) writeFileSync(path, filled);
else if (filled !== page) {
  console.error("docs/model.md is not what the sources say: run `npm run generate`");
  process.exitCode = 1;
}
