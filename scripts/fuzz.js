// Tries the package on inputs made by chance, for a set time: `npm run fuzz -- --seconds 300 [--seed N] [--only WORD]`, or one case
// again: `npm run fuzz -- --kind "valid dossiers" --case N`. What is tried, and what counts as an escape, SECURITY.md says.

import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import { temporaryFolder } from "./package/tarball.js";

const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: String(Date.now() % 2 ** 31) },
    only: { type: "string" },
    kind: { type: "string" },
    case: { type: "string" },
  },
});

const root = fileURLToPath(new URL("../", import.meta.url));
const outfile = join(temporaryFolder(), "fuzz.mjs");
await build({
  entryPoints: [join(root, "tests/support/fuzz/run.ts")],
  outfile,
  bundle: true,
  format: "esm",
  platform: "node",
  mainFields: ["module", "main"],
  target: "es2022",
  logLevel: "warning",
});
/** @type {typeof import("../tests/support/fuzz/run.js")} */
const { again, fuzz } = await import(pathToFileURL(outfile).href);

if (values.kind !== undefined) {
  const found = await again(values.kind, Number(values.case));
  console.log(found ?? "no escape");
  process.exitCode = Number(found !== undefined);
} else {
  const [seed, seconds] = [Number(values.seed), Number(values.seconds)];
  console.log(`seed ${seed}, ${seconds} s`);
  const { tried, escapes } = await fuzz(seed, seconds * 1000, values.only, (words) =>
    console.error(`\nESCAPE ${words}`),
  );
  const width = Math.max(...[...tried.keys()].map((name) => name.length));
  for (const [name, count] of tried) console.log(`${name.padEnd(width)}  ${String(count).padStart(8)}`);
  const total = [...tried.values()].reduce((sum, count) => sum + count, 0);
  console.log(`${total} cases, ${escapes.length} escapes (seed ${seed})`);
  process.exitCode = Number(escapes.length > 0);
}
