// What it costs to begin: importing the package beside importing zod, and for each contender the first check in a fresh process,
// with all that it needs in one file. Needs a build.

import { pathToFileURL } from "node:url";
import { referenceDossier } from "diplomatic-events/fixtures";
import { subpaths } from "../scripts/package/manifest.js";
import { writeBundle } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { takeTurns } from "./support/fresh.js";
import { report } from "./support/report.js";
import { ratio, summarise, withSpread } from "./support/statistics.js";

const rounds = Number(process.env["ROUNDS"] ?? 11);
const root = "diplomatic-events";
const specifiers = [
  "zod",
  ...subpaths
    .map(({ specifier }) => specifier)
    .filter((specifier) => [root, `${root}/shape`, `${root}/ndjson`].includes(specifier)),
];

const imported = takeTurns(
  Object.fromEntries(
    specifiers.map((specifier) => [
      specifier,
      `const start = performance.now();
await import(${JSON.stringify(specifier)});
console.log(JSON.stringify({ milliseconds: performance.now() - start }));`,
    ]),
  ),
  rounds,
);
const timesOf = (/** @type {string} */ specifier) =>
  (imported.get(specifier) ?? []).map(({ milliseconds = Number.NaN }) => milliseconds);

const started = takeTurns(
  Object.fromEntries(contenders.map((contender) => [contender.name, firstCheck(writeBundle(contender))])),
  rounds,
);

report("start", {
  start: [
    [
      ["Import of", "ms"],
      ...specifiers.map((specifier) => [`\`${specifier}\``, withSpread(summarise(timesOf(specifier)))]),
    ],
    `The root entry takes ${withSpread(ratio(timesOf(root), timesOf("zod")))} times as long as zod alone.`,
    [
      ["First check of", "Load, ms", "Prepare, ms", "First check, ms", "Together, ms"],
      ...[...started].map(([name, found]) => [
        name,
        ...["load", "prepare", "first", "total"].map((key) =>
          withSpread(summarise(found.map((each) => each[key] ?? Number.NaN))),
        ),
      ]),
    ],
  ],
});

/** @param {string} path Of a bundle. */
function firstCheck(path) {
  return `const value = JSON.parse(${JSON.stringify(JSON.stringify(referenceDossier))});
const start = performance.now();
const { create } = await import(${JSON.stringify(pathToFileURL(path).href)});
const loaded = performance.now();
const check = create();
const prepared = performance.now();
if (!check(value)) throw new Error("the reference dossier is valid");
const done = performance.now();
console.log(JSON.stringify({ load: loaded - start, prepare: prepared - loaded, first: done - prepared, total: done - start }));`;
}
