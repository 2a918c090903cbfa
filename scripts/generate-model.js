// Fills the model, as the sources have it, into docs/model.md; with --check, fails where the page says something else.

import { readFileSync } from "node:fs";
import { keepFiles } from "./keep-files.js";
import { fillPage } from "./model/page.js";
import { readModel } from "./model/source.js";

const page = readFileSync(new URL("../docs/model.md", import.meta.url), "utf8");
keepFiles([], new Map([["docs/model.md", fillPage(page, readModel())]]));
