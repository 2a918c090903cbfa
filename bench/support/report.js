import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { parseArgs } from "node:util";
import { root } from "../../scripts/package/manifest.js";

/**
 * @typedef {readonly (readonly string[])[]} Table The first row has the headings.
 * @typedef {readonly (string | Table)[]} Blocks Paragraphs and tables, in order.
 * @typedef {object} Part
 * @property {ReturnType<typeof setting>} setting
 * @property {Readonly<Record<string, Blocks>>} figures By the name that a page calls them.
 * @property {Readonly<Record<string, number>>} [ratios] What the picture shows.
 * @typedef {Readonly<Record<string, Part>>} Results
 */

export const resultsFile = `${root}bench/results.json`;

/** The date, the machine and the versions of a measurement. */
export function setting() {
  const versionOf = (/** @type {string} */ name) =>
    JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8")).version;
  const versions = ["zod", "ajv", "typebox", "valibot", "arktype"].map(
    (name) => `${name} ${versionOf(name)}`,
  );
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `Node ${process.version}, ${cpus()[0]?.model.trim() ?? "unknown"}, ${availableParallelism()} processors, ${process.platform} ${process.arch}`,
    versions: versions.join(", "),
  };
}

/**
 * Prints the figures of a part of the benchmark, and adds them to the file of `--into FILE`.
 *
 * @param {string} part
 * @param {Part["figures"]} figures
 * @param {Part["ratios"]} [ratios]
 */
export function report(part, figures, ratios) {
  for (const block of Object.values(figures).flat())
    console.log(typeof block === "string" ? `\n${block}` : align(block));
  const { into } = parseArgs({ options: { into: { type: "string" } } }).values;
  if (into === undefined) return;
  const results = { ...readResults(into), [part]: { setting: setting(), figures, ratios } };
  writeFileSync(into, `${JSON.stringify(results, null, 1)}\n`);
}

/** @returns {Results} */
export function readResults(path = resultsFile) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
}

/**
 * Fills the figures between `<!-- figures: NAME -->` and `<!-- end -->`, without quartiles.
 *
 * @param {string} page
 * @param {Results} results
 */
export function fillFigures(page, results) {
  /** @type {Record<string, Blocks>} */
  const figures = { setting: [settingsOf(results)] };
  for (const part of Object.values(results)) Object.assign(figures, part.figures);
  return page.replaceAll(
    /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, opening, name, closing) => {
      const blocks = figures[name];
      if (!blocks) throw new Error(`There are no figures called ${name}`);
      const text = blocks
        .map((block) => (typeof block === "string" ? block : toMarkdown(block)))
        .join("\n\n");
      return `${opening}\n${text.replaceAll(spread, "")}\n\n${closing}`;
    },
  );
}

/** @param {Results} results */
function settingsOf(results) {
  /** @type {Map<string, string[]>} */
  const partsAt = new Map();
  for (const [
    part,
    {
      setting: { date, machine, versions },
    },
  ] of Object.entries(results)) {
    const where = `${date}, ${machine}; ${versions}`;
    partsAt.set(where, [...(partsAt.get(where) ?? []), part]);
  }
  return [...partsAt].map(([where, parts]) => `- ${parts.join(", ")}: ${where}`).join("\n");
}

/** The quartiles behind a median: a page is easier to read without. */
const spread = / \([0-9.,]+–[0-9.,]+\)/g;

/** @param {Table} rows */
function toMarkdown(rows) {
  const [head = [], first = []] = rows;
  const isText = (/** @type {number} */ column) => column === 0 || /^[`a-z]/i.test(first[column] ?? "");
  const rule = head.map((_, column) => (isText(column) ? "---" : "--:"));
  return rows
    .toSpliced(1, 0, rule)
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

/** @param {Table} rows */
function align(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (/** @type {string} */ cell, /** @type {number} */ column) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join("  ")}`.trimEnd()).join("\n");
}
