// What strangers may send, each in a process of its own: a table of how long it takes, by how much memory grows, and what is said
// of it, and of some how many times the time of plain text of their size they take. Fails where one takes more than it may or something else is said. Needs a build. `-- WORD` tries only some.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cases } from "./hostile/cases.js";

/** How many times the time of the processor a process may take by the clock: machines have other things to do. */
const patience = 6;

/** How many times the time of plain text, for each kilobyte, an input may take that is compared with it. */
const mostTimesPlain = 5;

const child = fileURLToPath(new URL("hostile/child.js", import.meta.url));
const only = process.argv[2] ?? "";
const width = Math.max(...cases.map(({ name }) => name.length));
let failed = 0;

console.log(
  `${"input".padEnd(width)}  ${"time".padStart(8)}  ${"memory".padStart(8)}  ${"plain".padStart(7)}  verdict`,
);
cases.forEach((found, number) => {
  const { name, verdict, seconds = 5, megabytes = 300, pending } = found;
  if (!name.includes(only)) return;
  const { stdout, stderr, signal } = spawnSync(
    process.execPath,
    ["--max-old-space-size=4096", child, String(number)],
    { encoding: "utf8", timeout: (seconds + 10) * 1000 * (pending ? 1 : patience), killSignal: "SIGKILL" },
  );
  const took = signal ? undefined : readResult(stdout);
  const wrong = took
    ? [
        ...(took.verdict === verdict ? [] : [`expected ${verdict}`]),
        ...(took.seconds <= seconds ? [] : [`more than ${seconds} s`]),
        ...(took.megabytes <= megabytes ? [] : [`more than ${megabytes} MB`]),
        ...((took.ratio ?? 0) <= mostTimesPlain ? [] : [`more than ${mostTimesPlain} times plain text`]),
      ]
    : [
        signal
          ? `no answer after ${seconds} s`
          : `no result: ${stderr.trim().split("\n").slice(-8).join(" | ")}`,
      ];
  const figures = took
    ? `${took.seconds.toFixed(2).padStart(6)} s  ${took.megabytes.toFixed(0).padStart(5)} MB  ${took.ratio === undefined ? " ".repeat(7) : `${took.ratio.toFixed(1).padStart(5)} x`}  ${took.verdict.slice(0, 200)}`
    : `${"-".padStart(8)}  ${"-".padStart(8)}  ${"-".padStart(7)}  -`;
  const isKnown = pending !== undefined && wrong.length > 0;
  const remark = isKnown ? ` (known: ${pending})` : pending ? " (no longer pending)" : "";
  if (wrong.length > 0 && !isKnown) failed++;
  console.log(
    `${name.padEnd(width)}  ${figures}${wrong.length > 0 ? `  NOT AS IT SHOULD BE: ${wrong.join("; ")}` : ""}${remark}`,
  );
});
console.log(
  failed === 0 ? "no prototype was changed; all as it should be" : `${failed} not as they should be`,
);
if (failed > 0) process.exitCode = 1;

/** @param {string} text @returns {{ seconds: number, megabytes: number, ratio?: number, verdict: string } | undefined} */
function readResult(text) {
  return text.trim() === "" ? undefined : JSON.parse(text);
}
