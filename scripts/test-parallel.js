// Runs the command as a filter under GNU parallel and compares its totals and its lines with those of one process. Needs a
// build, and `parallel` (Debian: apt-get install parallel), without which it says so and fails.

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { temporaryFolder } from "./package/tarball.js";

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const check = `${process.execPath} ${command} check --ndjson - --threads 1`;
const folder = temporaryFolder();
const input = join(folder, "lines.ndjson");
const all = 20_000;

const valid = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const lines = Array.from({ length: all }, (_, index) => {
  if (index % 10 === 3) return "";
  const title = "é".repeat(1 + (index % 60));
  return JSON.stringify(index % 7 === 0 ? { ...valid, title, events: index } : { ...valid, title });
});
writeFileSync(input, `${lines.join("\n")}\n`);
const invalid = lines.filter((line, index) => line !== "" && index % 7 === 0);

/**
 * Runs a line of shell, as the docs have it.
 *
 * @param {string} line
 */
function shell(line) {
  const { status, stdout, stderr, error } = spawnSync("bash", ["-c", line], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}

/**
 * The totals of every summary in a text, added up.
 *
 * @param {string} text
 */
function totals(text) {
  const sum = { runs: 0, read: 0, valid: 0, invalid: 0 };
  const number = (/** @type {string | undefined} */ digits) => Number(digits?.replaceAll(",", ""));
  for (const [, read, ok, bad] of text.matchAll(
    /([0-9,]+) lines? read: ([0-9,]+) valid, ([0-9,]+) invalid/g,
  )) {
    sum.runs++;
    sum.read += number(read);
    sum.valid += number(ok);
    sum.invalid += number(bad);
  }
  return sum;
}

if (shell("parallel --version").status !== 0) {
  console.error("GNU parallel is not installed; on Debian: apt-get install parallel");
  process.exit(1);
}

const one = shell(`${check} --valid-to - < ${input}`);
const many = shell(
  `parallel --will-cite --pipe --keep-order --block 100k -j 2 ${JSON.stringify(`${check} --valid-to - --rejects-to rejects-{#}`)} < ${input}`,
);
const [single, several] = [totals(one.stderr), totals(many.stderr)];
const rejects = shell("cat $(ls rejects-* | sort -V)").stdout;

/** @type {[what: string, holds: boolean][]} */
const findings = [
  ["there were several processes", several.runs > 3],
  [
    "one process finds what there is",
    single.read === lines.filter(Boolean).length && single.invalid === invalid.length,
  ],
  [
    "the totals are the same",
    ["read", "valid", "invalid"].every((key) => Object(single)[key] === Object(several)[key]),
  ],
  ["the valid lines are the same, in order", one.stdout === many.stdout],
  ["the rejects are the invalid lines, in order", rejects === invalid.map((line) => `${line}\n`).join("")],
  [
    "nothing was lost",
    readFileSync(input, "utf8").split("\n").filter(Boolean).length === several.valid + several.invalid,
  ],
  ["the exit codes say that some are invalid", one.status === 1 && many.status !== 0],
];
console.log(`one process: ${JSON.stringify(single)}\nGNU parallel: ${JSON.stringify(several)}`);
for (const [what, holds] of findings) console.log(`${holds ? "ok  " : "FAIL"}  ${what}`);
if (findings.some(([, holds]) => !holds)) process.exitCode = 1;
