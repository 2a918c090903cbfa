#!/usr/bin/env node
import { run } from "./commands/index.js";
import { runNdjson } from "./ndjson/index.js";
import { complain, failed, type Io } from "./terms/index.js";

let lost = 0;
for (const output of [process.stdout, process.stderr])
  output.on("error", (error: NodeJS.ErrnoException) => {
    // Whoever reads the output has read enough, as `head` does. The exit code still says what was found.
    if (error.code === "EPIPE" || lost > 0) return;
    lost = failed;
    process.exitCode = complain(process, {
      problem: `the output cannot be written (${error.message})`,
      hint: "check whether the disk is full",
    });
  });

const io: Io = {
  // Reading the property opens the standard input, so it is left until somebody asks.
  get stdin() {
    return process.stdin;
  },
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  checkLines: (file, settings) =>
    runNdjson(file, settings, process, new URL("./ndjson-worker.js", import.meta.url)),
};
const code = await run(process.argv.slice(2), io);
// Not process.exit: what is written to a pipe would be cut off.
process.exitCode = Math.max(lost, code);
