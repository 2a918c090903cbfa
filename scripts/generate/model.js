// Fills the model, as the sources have it, into docs/model.md; with --check, fails where the page says something else.

import { readFileSync } from "node:fs";
import { keepFiles } from "../keep-files.js";
import { fillPage } from "../model/page.js";
import { readModel } from "../model/source.js";

const page = readFileSync("docs/model.md", "utf8");
keepFiles([], new Map([["docs/model.md", fillPage(page, readModel())]]));
