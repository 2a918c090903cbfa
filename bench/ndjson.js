// How fast lines of NDJSON are checked in full, beside reading them and parsing each with JSON.parse: on one thread, and by the
// command on one and on two. Needs a build. Contenders take turns; prints medians with their quartiles.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, createReadStream, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { referenceDossier } from "diplomatic-events/fixtures";
import { checkLines } from "diplomatic-events/ndjson";
import { temporaryFolder } from "../scripts/package/tarball.js";
import { report } from "./support/report.js";
import { short, summarise, withSpread } from "./support/statistics.js";

const rounds = Number(process.env["ROUNDS"] ?? 5);
const bytes = Number(process.env["BYTES"] ?? 60e6);
/** How many times as much the command is given: a process has to load the package and to get warm, with each of its threads. */
const timesForCommand = 6;
const chunkSize = 1 << 20;

const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const demands = fileURLToPath(new URL("../tests/fixtures/valid/demands/", import.meta.url));
const folder = temporaryFolder();

const reference = [JSON.stringify(referenceDossier)];
const small = readdirSync(demands).map((name) =>
  JSON.stringify(JSON.parse(readFileSync(join(demands, name), "utf8"))),
);

/**
 * A file of whole lines, each of the texts in turn, as many times over.
 *
 * @param {string} name
 * @param {readonly string[]} texts
 * @param {number} times
 */
function createFile(name, texts, times) {
  const path = join(folder, name);
  const once = texts.map((text) => `${text}\n`).join("");
  const part = once.repeat(Math.ceil(bytes / Buffer.byteLength(once)));
  for (let done = 0; done < times; done++) appendFileSync(path, part);
  return path;
}

/** @param {string} path What people write first. */
async function readlineAndParse(path) {
  let lines = 0;
  for await (const line of createInterface({ input: createReadStream(path, { highWaterMark: chunkSize }) })) {
    JSON.parse(line);
    lines++;
  }
  return lines;
}

/** @param {string} path The fastest way we know to read lines and parse each. */
async function readAndParse(path) {
  let lines = 0;
  /** @type {Buffer} */
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: chunkSize })) {
    let from = 0;
    for (let to = chunk.indexOf(10); to !== -1; to = chunk.indexOf(10, from)) {
      const line =
        rest.length > 0
          ? Buffer.concat([rest, chunk.subarray(0, to)]).toString()
          : chunk.toString("utf8", from, to);
      rest = Buffer.alloc(0);
      JSON.parse(line);
      lines++;
      from = to + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
  }
  return lines;
}

/** @param {string} path */
async function checkEach(path) {
  let lines = 0;
  for await (const { ok } of checkLines(createReadStream(path, { highWaterMark: chunkSize })))
    if (ok) lines++;
  return lines;
}

/** @param {string} path What is left of it when everything is valid: lines, their JSON and duplicate keys. */
async function checkNothing(path) {
  let lines = 0;
  const check = (/** @type {unknown} */ value) => ({ ok: /** @type {const} */ (true), value, issues: [] });
  for await (const _ of checkLines(createReadStream(path, { highWaterMark: chunkSize }), { check })) lines++;
  return lines;
}

/** @param {number} threads */
function runCommand(threads) {
  return async (/** @type {string} */ path) => {
    const child = spawn(process.execPath, [command, "check", "--ndjson", path, "--threads", String(threads)]);
    let words = "";
    child.stderr.setEncoding("utf8").on("data", (text) => {
      words += text;
    });
    child.stdout.resume();
    await once(child, "close");
    return Number(/([0-9,]+) valid/.exec(words)?.[1]?.replaceAll(",", ""));
  };
}

const contenders = {
  "read, JSON.parse": readAndParse,
  "readline, JSON.parse": readlineAndParse,
  "checkLines, no rules": checkNothing,
  checkLines: checkEach,
  "command, 1 thread": runCommand(1),
  "command, 2 threads": runCommand(2),
};
/** @type {{ name: string, size: string, speeds: Map<string, number[]> }[]} */
const inputs = [];
for (const [name, texts] of Object.entries({ "reference dossier": reference, "small dossiers": small })) {
  const path = createFile(name.replace(" ", "-"), texts, 1);
  const long = createFile(`long-${name.replace(" ", "-")}`, texts, timesForCommand);
  const megabytes = statSync(path).size / 1e6;
  const expected = await readAndParse(path);
  /** @type {Map<string, number[]>} Megabytes in a second, by round. */
  const speeds = new Map(Object.keys(contenders).map((key) => [key, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const [key, run] of Object.entries(contenders)) {
      const isCommand = key.startsWith("command");
      const times = isCommand ? timesForCommand : 1;
      const start = performance.now();
      const lines = await run(isCommand ? long : path);
      if (lines !== times * expected) throw new Error(`${key} found ${lines} lines, not ${times * expected}`);
      // The first round warms up.
      if (round > 0) speeds.get(key)?.push(((times * megabytes) / (performance.now() - start)) * 1000);
    }
  }
  inputs.push({ name, size: `${expected.toLocaleString("en-US")} lines, ${short(megabytes)} MB`, speeds });
}
report("ndjson", {
  ndjson: [
    [
      ["MB/s", ...inputs.map(({ name, size }) => `${name} (${size})`)],
      ...Object.keys(contenders).map((who) => [
        who,
        ...inputs.map(({ speeds }) => withSpread(summarise(speeds.get(who) ?? []))),
      ]),
    ],
  ],
});
