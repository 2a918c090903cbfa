// Fails if a regular expression of the sources or of the JSON Schemas can be made slow: if there are texts for which the time grows
// faster than their length. A pattern that is made from text is taken down while the library works on all fixtures.
// `-- --all` lists every pattern, and not only those that fail.

import { fileURLToPath } from "node:url";
import { readFixtures } from "./contracts/fixtures.js";
import { loadNoting } from "./patterns/constructed.js";
import { exercise } from "./patterns/exercise.js";
import { judgePattern } from "./patterns/judge.js";
import { patternsBelow } from "./patterns/literals.js";
import { schemaPatterns } from "./patterns/schemas.js";

/** Of the patterns that one place makes from names and dates, so many are judged. */
const mostOfOnePlace = 10;

const root = fileURLToPath(new URL("../", import.meta.url));
const all = process.argv.includes("--all");
const { literals, constructions } = patternsBelow(root, "src");
const { library, time, made } = await loadNoting(root, constructions);
exercise(readFixtures(`${root}tests/fixtures`), library, time);

const constructed = [...made].flatMap(([place, patterns]) => {
  if (patterns.size === 0) fail(`${place}: no fixture reaches it, so the pattern that it makes is not known`);
  return [...patterns.values()].slice(0, mostOfOnePlace);
});
const schemas = schemaPatterns(root);

const started = performance.now();
/** @type {Map<string, Awaited<ReturnType<typeof judgePattern>>>} */
const verdicts = new Map();
for (const pattern of [...literals, ...constructed, ...schemas]) {
  const key = `/${pattern.source}/${pattern.flags}`;
  const verdict = verdicts.get(key) ?? (await judgePattern(pattern));
  verdicts.set(key, verdict);
  if (!verdict.safe) fail(`${pattern.place}: ${key}\n  ${verdict.reason}`);
  else if (all) console.log(`${pattern.place}: ${key}\n  ${verdict.reason}`);
}

const seconds = ((performance.now() - started) / 1000).toFixed(0);
const counts = `${literals.length} written out, ${constructed.length} made in ${constructions.length} places, ${schemas.length} in JSON Schemas`;
console.log(
  `${verdicts.size} patterns in ${seconds} s (${counts}): ${process.exitCode ? "not all are" : "all"} linear or better`,
);

/** @param {string} words */
function fail(words) {
  console.error(words);
  process.exitCode = 1;
}
