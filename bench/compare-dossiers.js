// How long it takes to compare two accounts of 250 to 2,000 events: the second has other ids and another order, dates a tenth
// of its events otherwise, and each leaves out another tenth. Up to 500 events the method that looks
// at every pair runs, too, and must pair the same events. Prints medians and what the time grows with. Bundles the sources, as
// the exhaustive method is not public.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { generateDossier } from "./generate/dossier.js";
import { createRandom } from "./support/random.js";

const sizes = [250, 500, 1_000, 2_000];
const exhaustiveUpTo = 500;
const rounds = 3;

const { judgeDossiers, defaultTuning } = load();

/** @typedef {import("diplomatic-events").Dossier} Dossier */

/** @returns {typeof import("../src/compare/dossiers.js") & typeof import("../src/compare/tuning.js")} */
function load() {
  const { outputFiles } = buildSync({
    stdin: {
      contents:
        'export { judgeDossiers } from "./src/compare/dossiers.js"; export { defaultTuning } from "./src/compare/tuning.js";',
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "es2022",
    logLevel: "error",
  });
  const module = { exports: {} };
  const code = outputFiles.map(({ text }) => text).join("");
  new Function("module", "exports", "require", code)(module, module.exports, createRequire(import.meta.url));
  // Nothing else than what stands in `contents` is exported.
  return /** @type {any} */ (module.exports);
}

/**
 * Two accounts of so many invented events: each leaves out another tenth of them.
 *
 * @param {number} count
 * @returns {[Dossier, Dossier]}
 */
function createAccounts(count) {
  const random = createRandom(count);
  const account = generateDossier(count);
  const without = (/** @type {number} */ rest) => account.events.filter((_, at) => at % 10 !== rest);
  const retold = without(7).map((event) => ({
    ...event,
    reports: [{ source: "source-0" }],
    ...(random() < 0.1 && { when: { date: "2031-06" } }),
  }));
  const right = JSON.parse(
    JSON.stringify({ ...account, events: retold }).replace(
      /"(event|polity|minister|spokesperson|place)-([0-9]+)"/g,
      '"x-$1.$2"',
    ),
  );
  right.events.sort(() => random() - 0.5);
  right.actors.reverse();
  return [{ ...account, events: without(3) }, right];
}

/**
 * @param {Dossier} left
 * @param {Dossier} right
 * @param {boolean} exhaustive
 */
function measure(left, right, exhaustive) {
  const times = [];
  let pairs = "";
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const result = judgeDossiers(left, right, defaultTuning, exhaustive);
    times.push(performance.now() - start);
    pairs = result.pairs
      .map((pair) => `${pair.left} ${pair.right}`)
      .sort()
      .join("\n");
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? 0, pairs };
}

judgeDossiers(...createAccounts(200), defaultTuning, true);

console.log(`Node ${process.version}, ${process.arch}, ${rounds} rounds`);
console.log("events     median  times the half  every pair  paired  right  as every pair");
let before = 0;
for (const size of sizes) {
  const [left, right] = createAccounts(size);
  const { median, pairs } = measure(left, right, false);
  const all = size <= exhaustiveUpTo ? measure(left, right, true) : undefined;
  const lines = pairs.split("\n");
  const correct = lines.filter((line) =>
    line.replace(/^event-(\d+) x-event[.](\d+)$/, "$1=$2").match(/^(\d+)=\1$/),
  );
  console.log(
    [
      String(size).padStart(6),
      `${median.toFixed(0)} ms`.padStart(9),
      (before === 0 ? "" : (median / before).toFixed(1)).padStart(14),
      (all ? `${all.median.toFixed(0)} ms` : "").padStart(10),
      String(lines.length).padStart(6),
      String(correct.length).padStart(5),
      (all ? String(all.pairs === pairs) : "").padStart(13),
    ].join("  "),
  );
  before = median;
}
