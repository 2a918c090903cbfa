// Compares the verdicts of zod, Ajv and Python's jsonschema on all fixtures and on 10,000 mutations of the reference dossier, and
// prints the counts. Needs a build, and Debian's python3-jsonschema or the like; without that it compares Ajv alone, or fails if
// `--with-python` asks for both.

import { fileURLToPath } from "node:url";
import { compareVerdicts } from "./contracts/compare.js";
import { readFixtures } from "./contracts/fixtures.js";
import { mutate } from "./contracts/mutate.js";
import { findPython } from "./contracts/python.js";
import { manifest, root } from "./package/manifest.js";

const mutations = 10_000;

const library = await import(manifest.name);
const { referenceDossier } = await import(`${manifest.name}/fixtures`);
const { edtfPattern } = await import(`${manifest.name}/time`);
const python = findPython();
console.log(
  python?.version ??
    "There is no Python with jsonschema here (Debian: python3-jsonschema): only Ajv is compared.",
);

if (!python && process.argv.includes("--with-python")) process.exit(1);

const fixtures = readFixtures(fileURLToPath(new URL("../tests/fixtures", import.meta.url)));
const mutated = Array.from({ length: mutations }, (_, seed) => ({
  name: `mutation ${seed}`,
  of: /** @type {const} */ ("dossier"),
  value: mutate(referenceDossier, seed),
}));

for (const [what, cases] of Object.entries({ fixtures, mutations: mutated })) {
  const started = performance.now();
  const { counts, differences } = await compareVerdicts(cases, {
    folder: `${root}schema`,
    library,
    edtfPattern,
    python: python?.command,
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const list = Object.entries(counts)
    .sort()
    .map(([verdict, count]) => `${verdict} ${count}`);
  console.log(
    `${cases.length} ${what} in ${seconds} s: ${list.join(", ")}; ${differences.length} differences`,
  );
  for (const difference of differences.slice(0, 20)) console.error(difference.slice(0, 1000));
  if (differences.length > 0) process.exitCode = 1;
}
