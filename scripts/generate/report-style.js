// Writes the style sheet of reports as a string, with the hash by which their content security policy allows it. With --check, fails
// where it is not up to date.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { transform } from "esbuild";
import { keepFiles } from "../keep-files.js";

/** The parts of the sheet, in their order: a later rule prevails. */
const parts = [
  "colours",
  "page",
  "masthead",
  "sources",
  "records",
  "facts",
  "timeline",
  "territories",
  "actors",
  "comparison",
  "preferences",
  "print",
];

const from = new URL("../../src/report/style/", import.meta.url);
const folder = "src/report/generated";
const css = parts.map((part) => readFileSync(new URL(`${part}.css`, from), "utf8")).join("\n");
const { code } = await transform(css, { loader: "css", minify: true, charset: "utf8" });
const style = code.trim();
const hash = createHash("sha256").update(style).digest("base64");

keepFiles(
  [folder],
  new Map([
    [
      `${folder}/style.ts`,
      `// Made by \`npm run generate\` from src/report/style.

/** The style sheet of a report. */
export const style: string = ${JSON.stringify(style)};

/** Its hash, as a Content-Security-Policy names it. */
export const styleHash: string = "sha256-${hash}";
`,
    ],
  ]),
);
