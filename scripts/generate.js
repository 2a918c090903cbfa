// Makes everything in the repository that is made from something else; with --check, fails where that would change something.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { run } from "./package/run.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const generators = readdirSync(`${root}scripts`).filter((name) => /^generate-.*[.]js$/.test(name));

for (const name of generators.sort()) {
  const { ok, output } = run("node", [`scripts/${name}`, ...process.argv.slice(2)], root);
  if (output !== "") console.log(output);
  if (!ok) process.exitCode = 1;
}
