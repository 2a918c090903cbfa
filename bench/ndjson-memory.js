// How much memory checking takes, whatever the input: 1 GB of lines that are made as they are read, and 1 GB without any end of
// line, through the library and through the command. Needs a build, and Linux for the command. Prints the largest resident
// size, and fails where it is 200 MB or more, or 300 MB with a second thread, which loads the library once more.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { referenceDossier } from "diplomatic-events/fixtures";
import { checkLines } from "diplomatic-events/ndjson";
import { report } from "./support/report.js";
import { short } from "./support/statistics.js";

const size = Number(process.env["BYTES"] ?? 1e9);
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));

const line = Buffer.from(`${JSON.stringify(referenceDossier)}\n`);
const inputs = { "lines of 15 kB": line, "one line": Buffer.alloc(1 << 16, "x") };

/**
 * The input, as a stream of the usual chunks would give it.
 *
 * @param {Buffer} piece
 */
function* generate(piece) {
  const many = Buffer.concat(Array.from({ length: Math.ceil((1 << 20) / piece.length) }, () => piece));
  let at = 0;
  for (let done = 0; done < size; done += 1 << 16) {
    // Chunks of their own, which end within lines.
    const chunk = Buffer.allocUnsafeSlow(1 << 16);
    for (let filled = 0; filled < chunk.length; ) {
      const copied = many.copy(chunk, filled, at);
      filled += copied;
      at = (at + copied) % many.length;
    }
    yield chunk;
  }
}

/** @param {Buffer} piece */
async function library(piece) {
  let most = 0;
  let results = 0;
  for await (const _ of checkLines(generate(piece)))
    if (results++ % 64 === 0) most = Math.max(most, process.memoryUsage.rss());
  return Math.max(most, process.memoryUsage.rss());
}

/** @param {number} threads */
function throughCommand(threads) {
  return async (/** @type {Buffer} */ piece) => {
    const child = spawn(process.execPath, [command, "check", "--ndjson", "-", "--threads", String(threads)], {
      stdio: ["pipe", "ignore", "ignore"],
    });
    const closed = once(child, "close");
    let most = 0;
    let chunks = 0;
    for (const chunk of generate(piece)) {
      if (!child.stdin.write(chunk)) await once(child.stdin, "drain");
      if (chunks++ % 64 === 0) most = Math.max(most, peakOf(child.pid));
    }
    most = Math.max(most, peakOf(child.pid));
    child.stdin.end();
    await closed;
    return most;
  };
}

/** @param {number | undefined} id What the kernel calls the high-water mark of a process that is still running. */
function peakOf(id) {
  return Number(/VmHWM:\s+([0-9]+) kB/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1]) * 1024;
}

const contenders = [
  { name: "checkLines", run: library, bound: 200e6 },
  { name: "command, 1 thread", run: throughCommand(1), bound: 200e6 },
  { name: "command, 2 threads", run: throughCommand(2), bound: 300e6 },
];
/** @type {string[][]} */
const runs = [];
for (const [input, piece] of Object.entries(inputs))
  for (const { name, run, bound } of contenders) {
    const start = performance.now();
    const most = await run(piece);
    const seconds = (performance.now() - start) / 1000;
    if (most >= bound) process.exitCode = 1;
    if (most >= bound) console.error(`${input}, ${name}: ${short(most / 1e6)} MB resident`);
    runs.push([input, name, short(most / 1e6), short(seconds)]);
  }
report("ndjson-memory", {
  memory: [[[`${short(size / 1e9)} GB of`, "Read by", "Most resident, MB", "Seconds"], ...runs]],
});
