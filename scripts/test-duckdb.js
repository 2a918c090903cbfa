// Exports dossiers as Parquet and asks DuckDB, which it installs into a temporary folder: the views of schema/duckdb.sql have to answer as is
// known, ten questions have to have the same answer from the tables and from the lines themselves, and each block of SQL of docs/tables.md
// for DuckDB has to run. Needs a build, and npm's registry.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { referenceDossier } from "diplomatic-events/fixtures";
import { installDuckDb, viewsOver } from "./duckdb/connect.js";
import { answers, demandDossier, twoAccounts } from "./duckdb/known.js";
import { linesView, queries } from "./duckdb/queries.js";
import { root } from "./package/manifest.js";
import { mustRun } from "./package/run.js";
import { temporaryFolder } from "./package/tarball.js";

const folder = temporaryFolder();
const lines = join(folder, "archive.ndjson");
const tables = join(folder, "tables");
const query = await installDuckDb(folder);
let failed = 0;

/**
 * @param {string} name
 * @param {unknown} found
 * @param {unknown} expected
 */
function check(name, found, expected) {
  const isSame = isDeepStrictEqual(found, expected);
  if (!isSame) failed++;
  console.log(`${isSame ? "ok   " : "FAIL "} ${name}`);
  if (!isSame) console.log("  found", JSON.stringify(found), "\n  expected", JSON.stringify(expected));
}

/** @param {readonly object[]} dossiers */
function exportTables(dossiers) {
  writeFileSync(lines, dossiers.map((dossier) => `${JSON.stringify(dossier)}\n`).join(""));
  const to = ["--to", "parquet", "--output", tables, "--force"];
  mustRun("node", [`${root}dist/cli.js`, "export", lines, ...to], folder);
}

exportTables([demandDossier, twoAccounts]);
await query(viewsOver(tables));
for (const { view, columns, rows } of answers)
  check(view, await query(`SELECT ${columns} FROM ${view} ORDER BY ALL`), rows);

const demands = `${root}tests/fixtures/valid/demands`;
const files = readdirSync(demands).filter((name) => name.endsWith(".json"));
exportTables([
  referenceDossier,
  demandDossier,
  twoAccounts,
  ...files.sort().map((name) => JSON.parse(readFileSync(join(demands, name), "utf8"))),
]);
await query(viewsOver(tables));
await query(linesView(lines));
for (const { question, ofTables, ofLines } of queries) {
  const [fromTables, fromLines] = [await query(ofTables), await query(ofLines)];
  const sorted = (/** @type {unknown[][]} */ rows) => rows.map((row) => JSON.stringify(row)).sort();
  if (fromTables.length === 0) check(`${question}: some`, 0, 1);
  check(
    `${question}: ${fromTables.length} rows from tables and from lines`,
    sorted(fromTables),
    sorted(fromLines),
  );
}

const page = readFileSync(`${root}docs/tables.md`, "utf8");
for (const [, sql = ""] of page.matchAll(/^```sql duckdb\n([\s\S]*?)^```$/gm)) {
  const rows = await query(sql).catch((error) => String(error));
  check(`docs/tables.md: ${sql.trim().split("\n")[0]}`, Array.isArray(rows) || rows, true);
}

const [, program = ""] = /^```js duckdb\n([\s\S]*?)^```$/m.exec(page) ?? [];
const schema = `${root}schema/duckdb.sql`;
writeFileSync(
  join(folder, "ask.mjs"),
  program.replace("node_modules/diplomatic-events/schema/duckdb.sql", schema),
);
const answer = mustRun("node", ["ask.mjs", "SELECT DISTINCT act FROM demands"], folder);
check("docs/tables.md: the program with npm alone", String(answer).includes("appeal"), true);
process.exitCode = failed > 0 ? 1 : 0;
