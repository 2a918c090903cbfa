// Writes the columns of all tables into docs/tables.md, from `diplomatic-events/tables`. With --check, fails where the page is not up to date.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { keepFiles } from "./keep-files.js";
import { temporaryFolder } from "./package/tarball.js";

const page = "docs/tables.md";
const root = fileURLToPath(new URL("../", import.meta.url));
const region = /(<!-- columns -->\n)[\s\S]*?(<!-- end -->)/;

const outfile = join(temporaryFolder(), "tables.mjs");
await build({
  entryPoints: [`${root}src/tables.ts`],
  bundle: true,
  outfile,
  format: "esm",
  platform: "neutral",
  mainFields: ["module", "main"],
  logLevel: "warning",
});
/** @type {typeof import("../src/tables.js")} */
const { tables } = await import(pathToFileURL(outfile).href);

const sections = tables.map(({ name, description, columns }) => {
  const rows = columns.map((column) => {
    const meaning = column.description.replaceAll("|", "\\|").replaceAll("\n", " ");
    return `| \`${column.name}\`${column.key ? " *" : ""} | ${column.type} | ${meaning} |`;
  });
  return [
    `### ${name}`,
    "",
    description,
    "",
    "| column | type | meaning |",
    "| --- | --- | --- |",
    ...rows,
  ].join("\n");
});

const text = readFileSync(`${root}${page}`, "utf8");
if (!region.test(text)) throw new Error(`${page} has no region for the columns`);
const filled = text.replace(
  region,
  (_, opening, closing) => `${opening}\n${sections.join("\n\n")}\n\n${closing}`,
);
keepFiles([], new Map([[page, filled]]));
