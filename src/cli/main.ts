#!/usr/bin/env node
import { complain, failed } from "./failure.js";
import { run } from "./run.js";

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

const code = await run(process.argv.slice(2), process);
// Not process.exit: what is written to a pipe would be cut off.
process.exitCode = Math.max(lost, code);
