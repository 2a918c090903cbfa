// How long it takes to write 100,000 dossiers as Parquet and how much memory, beside JSON.parse of the same lines; then ten questions to
// DuckDB, from the tables and from the lines. Needs a build, Linux, npm's registry and 2 GB of disk. Fails where the command takes
// 400 MB or more, or where an answer differs. DOSSIERS=1000 for a short run.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, createWriteStream, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { installDuckDb, viewsOver } from "../scripts/duckdb/connect.js";
import { linesView, queries } from "../scripts/duckdb/queries.js";
import { temporaryFolder } from "../scripts/package/tarball.js";
import { generateDossier } from "./generate/dossier.js";
import { report } from "./support/report.js";
import { short } from "./support/statistics.js";

const count = Number(process.env["DOSSIERS"] ?? 100_000);
const mostMemory = 400e6;
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const folder = temporaryFolder();
const lines = join(folder, "archive.ndjson");
const tables = join(folder, "tables");

/** Dossiers of one source and five events each, of twenty years. */
async function writeLines() {
  const texts = Array.from({ length: Math.min(count, 500) }, (_, seed) =>
    JSON.stringify(generateDossier(5, { seed: seed + 1 })),
  );
  const file = createWriteStream(lines);
  for (let at = 0; at < count; at++) {
    const text = texts[at % texts.length] ?? "";
    const published = `"published":"${2040 + (at % 20)}-`;
    if (!file.write(`${text.replace(/"published":"[0-9]{4}-/, published)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "close");
}

async function parseLines() {
  let parsing = 0;
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    const from = performance.now();
    JSON.parse(line);
    parsing += performance.now() - from;
  }
  return parsing / 1000;
}

/** @param {number} threads */
async function exportLines(threads) {
  const to = ["--to", "parquet", "--output", tables, "--force", "--threads", String(threads)];
  const from = performance.now();
  const child = spawn(process.execPath, [command, "export", lines, ...to], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  let most = 0;
  const look = setInterval(() => {
    most = Math.max(most, peakOf(child.pid));
  }, 100);
  const [code] = await once(child, "close");
  clearInterval(look);
  if (code !== 0) throw new Error(`export ended with ${code}`);
  return { seconds: (performance.now() - from) / 1000, most };
}

/** @param {number | undefined} id The high-water mark of a process that is still running. */
function peakOf(id) {
  try {
    return Number(/VmHWM:\s+([0-9]+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

await writeLines();
console.log(`${short(count)} dossiers, ${short(statSync(lines).size / 1e6)} MB`);
const parsing = await parseLines();

const query = await installDuckDb(folder);
/** @type {string[][]} */
const exports = [];
for (const threads of [1, 2]) {
  const { seconds, most } = await exportLines(threads);
  await query(viewsOver(tables));
  const names = (
    await query(
      "SELECT table_name FROM information_schema.tables WHERE table_name IN ('sources', 'actors', 'territories', 'instruments', 'provisions', 'events', 'reports', 'voices', 'links', 'parties', 'topics', 'clauses', 'evidence')",
    )
  ).map(([name]) => name);
  let rows = 0;
  for (const name of names) rows += Number((await query(`SELECT count(*) FROM ${name}`))[0]?.[0]);
  exports.push([
    threads === 1 ? "1 thread" : `${threads} threads`,
    short(seconds),
    short(seconds / parsing),
    short(count / seconds),
    short(rows / seconds),
    short(most / 1e6),
  ]);
  if (most >= mostMemory) process.exitCode = 1;
}

await query(linesView(lines));
/** @param {string} sql */
async function timed(sql) {
  const from = performance.now();
  const rows = await query(sql);
  return { rows: rows.map((row) => JSON.stringify(row)).sort(), seconds: (performance.now() - from) / 1000 };
}
/** @type {string[][]} */
const answers = [];
for (const { question, ofTables, ofLines } of queries) {
  const [left, right] = [await timed(ofTables), await timed(ofLines)];
  const isSame = JSON.stringify(left.rows) === JSON.stringify(right.rows);
  if (!isSame) process.exitCode = 1;
  if (!isSame) console.error(`${question}: the answers differ`);
  answers.push([question, short(left.seconds), short(right.seconds)]);
}

report("tables", {
  export: [
    [["`export` with", "Seconds", "/ JSON.parse", "Dossiers/s", "Rows/s", "Most resident, MB"], ...exports],
  ],
  queries: [[["Question to DuckDB", "of the tables, s", "of the lines, s"], ...answers]],
});
