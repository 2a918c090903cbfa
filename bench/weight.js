// What each contender weighs: the bytes of a bundle for browsers with all that it needs, and the memory of a process that has checked
// a dossier of 100 events many times. Needs a build.

import { pathToFileURL } from "node:url";
import { bundle, writeBundle } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { generateDossier } from "./generate/dossier.js";
import { saveFigures } from "./support/figures.js";
import { takeTurns } from "./support/fresh.js";
import { short, summarise } from "./support/statistics.js";
import { printTable } from "./support/table.js";

const rounds = Number(process.env["ROUNDS"] ?? 3);
const checks = 200;

const processes = takeTurns(
  {
    "no contender": memoryOf("() => true"),
    ...Object.fromEntries(
      contenders.map((contender) => {
        const url = JSON.stringify(pathToFileURL(writeBundle(contender)).href);
        return [contender.name, memoryOf(`(await import(${url})).create()`)];
      }),
    ),
  },
  rounds,
  ["--expose-gc"],
);

const figures = {
  checks,
  bundles: Object.fromEntries(
    contenders.map(({ name, code }) => {
      const { bytes, gzipped } = bundle(code);
      const { bytes: ownBytes, gzipped: ownGzipped } = bundle(code, ["zod", "date-fns", "date-fns/*"]);
      return [name, { bytes, gzipped, withoutDependencies: { bytes: ownBytes, gzipped: ownGzipped } }];
    }),
  ),
  memory: Object.fromEntries(
    [...processes].map(([name, found]) => {
      const middle = (/** @type {string} */ key) =>
        summarise(found.map((each) => each[key] ?? Number.NaN)).median;
      return [name, { heap: middle("heap"), resident: middle("resident") }];
    }),
  ),
};
saveFigures("weight", figures);

const kilobytes = (/** @type {number} */ bytes) => short(bytes / 1000);
console.log("bundle, minified, kB");
printTable([
  ["", "with all", "gzipped", "without zod and date-fns, gzipped"],
  ...Object.entries(figures.bundles).map(([name, { bytes, gzipped, withoutDependencies: own }]) => [
    name,
    kilobytes(bytes),
    kilobytes(gzipped),
    own.gzipped < gzipped ? kilobytes(own.gzipped) : "",
  ]),
]);
console.log(`\nmemory after ${checks} checks of a dossier of 100 events, MB`);
printTable([
  ["", "heap in use", "most resident"],
  ...Object.entries(figures.memory).map(([name, { heap, resident }]) => [
    name,
    short(heap / 1e6),
    short(resident / 1e6),
  ]),
]);

/** @param {string} create */
function memoryOf(create) {
  return `const value = JSON.parse(${JSON.stringify(JSON.stringify(generateDossier(100)))});
const check = ${create};
for (let done = 0; done < ${checks}; done++) if (!check(value)) throw new Error("the dossier is valid");
gc();
console.log(JSON.stringify({ heap: process.memoryUsage().heapUsed, resident: process.resourceUsage().maxRSS * 1024 }));`;
}
