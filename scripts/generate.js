// Makes everything in the repository that is made from something else; with --check, fails where that would change something.

import { readdirSync } from "node:fs";
import { root } from "./package/manifest.js";
import { run } from "./package/run.js";

for (const name of readdirSync(`${root}scripts/generate`).sort()) {
  const { ok, output } = run("node", [`scripts/generate/${name}`, ...process.argv.slice(2)], root);
  if (output !== "") console.log(output);
  if (!ok) process.exitCode = 1;
}
