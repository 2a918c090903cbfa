// What it costs to begin: importing the package beside importing zod, and for each contender the first check in a fresh process,
// with all that it needs in one file. Needs a build.

import { pathToFileURL } from "node:url";
import { referenceDossier } from "diplomatic-events/fixtures";
import { subpaths } from "../scripts/package/manifest.js";
import { writeBundle } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { saveFigures } from "./support/figures.js";
import { takeTurns } from "./support/fresh.js";
import { ratio, summarise, withSpread } from "./support/statistics.js";
import { printTable } from "./support/table.js";

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

const figures = {
  rounds,
  imports: Object.fromEntries(specifiers.map((specifier) => [specifier, summarise(timesOf(specifier))])),
  importToZod: ratio(timesOf(root), timesOf("zod")),
  firstChecks: Object.fromEntries(
    [...started].map(([name, found]) => {
      const step = (/** @type {string} */ key) => summarise(found.map((each) => each[key] ?? Number.NaN));
      return [
        name,
        { load: step("load"), prepare: step("prepare"), first: step("first"), total: step("total") },
      ];
    }),
  ),
};
saveFigures("start", figures);

console.log(`import in a fresh process, ms; ${rounds} rounds`);
printTable([
  ["", "ms (quartiles)"],
  ...Object.entries(figures.imports).map(([specifier, time]) => [specifier, withSpread(time)]),
]);
console.log(`  ${root} / zod: ${withSpread(figures.importToZod)}`);
console.log("\nfirst check of the reference dossier in a fresh process, ms");
printTable([
  ["", "load", "prepare", "first check", "together"],
  ...Object.entries(figures.firstChecks).map(([name, { load, prepare, first, total }]) => [
    name,
    ...[load, prepare, first, total].map(withSpread),
  ]),
]);

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
