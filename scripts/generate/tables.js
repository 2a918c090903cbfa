// Writes the columns of all tables into docs/tables.md. The fields of the model have their description on its page.
// With --check, fails where the page is not up to date.

import { readFileSync } from "node:fs";
import { keepFiles } from "../keep-files.js";
import { loadSources } from "../package/load-sources.js";

const page = "docs/tables.md";
const region = /(<!-- columns -->\n)[\s\S]*?(<!-- end -->)/;
/** Columns that the page describes once for all tables. */
const common = /^(?:id|record|\w+_(?:from|to))$/;
/** The meaning of a column that the page describes once: the place of a part in its list. */
const ofPlace = /^Its place .* from 0[.]$/;

/** @type {Pick<typeof import("../../src/tables.js"), "tables"> & Pick<typeof import("../../src/formats/json-schema/index.js"), "definitions">} */
const { tables, definitions } = await loadSources([
  'export { tables } from "./src/tables.ts";',
  'export { definitions } from "./src/formats/json-schema/index.ts";',
]);

/** The section of docs/model.md that describes the fields of a table. */
const described = /** @type {const} */ ({
  dossiers: "Dossier",
  sources: "Source",
  actors: "Actor",
  territories: "Territory",
  instruments: "Instrument",
  provisions: "Provision",
  events: "DiplomaticEvent",
  reports: "SourceReport",
  voices: "AttributionLink",
  links: "Link",
  parties: "Party",
  topics: "Topic",
  clauses: "Clause",
  evidence: "Evidence",
});

const meaningsIn = (/** @type {string} */ name) =>
  Object.values(definitions[name]?.properties ?? {}).map((property) => Object(property).description);
const ofFields = new Set(Object.keys(definitions).flatMap(meaningsIn));
const [firstTable, ...otherTables] = tables;
/** The columns that all tables have. */
const shared = new Set(
  (firstTable?.columns ?? [])
    .map(({ name }) => name)
    .filter((name) => otherTables.every(({ columns }) => columns.some((column) => column.name === name))),
);

/** The columns of a time, which several tables have, as the page lists them once. */
const ofTime = tables
  .map(({ columns }) => columns.slice(indexOf(columns, "date"), indexOf(columns, "relative") + 1))
  .find((columns) => columns.length > 0);
if (!ofTime) throw new Error("there is no time in a table");

/**
 * @param {readonly import("../../src/tables.js").Column[]} columns
 * @param {string} name
 */
function indexOf(columns, name) {
  return columns.findIndex((column) => column.name === name);
}

/** @param {readonly import("../../src/tables.js").Column[]} columns */
function heads(columns) {
  const time = /** @type {import("../../src/tables.js").Column[]} */ (ofTime).map(head).join(", ");
  return columns.map(head).join(", ").replace(time, "*time*");
}

/** @param {import("../../src/tables.js").Column} column */
function head({ name, key, type }) {
  return `\`${name}\`${key ? " *" : ""}${type === "string" ? "" : ` ${type}`}`;
}

const sections = tables.map(({ name, description, columns }) => {
  const own = columns.filter((column) => !shared.has(column.name));
  const explained = own.filter(
    ({ name, description: meaning }) =>
      !ofFields.has(meaning) && !common.test(name) && !ofPlace.test(meaning),
  );
  const section = described[name];
  return [
    `### ${name}`,
    `${description.replace(/[.]$/, "")}: [${section}](model.md#${section.toLowerCase()}).`,
    heads(own),
    ...(explained.length > 0
      ? [explained.map((column) => `- \`${column.name}\`: ${column.description}`).join("\n")]
      : []),
  ].join("\n\n");
});

const text = readFileSync(page, "utf8");
if (!region.test(text)) throw new Error(`${page} has no region for the columns`);
const time = `*time* stands for ${ofTime.map(head).join(", ")}.`;
const filled = text.replace(
  region,
  (_, opening, closing) => `${opening}\n${[time, ...sections].join("\n\n")}\n\n${closing}`,
);
keepFiles([], new Map([[page, filled]]));
