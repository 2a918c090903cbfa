// Runs one case in a process of its own and prints what it took as JSON: `node child.js NUMBER`.

import { manifest } from "../package/manifest.js";
import { cases } from "./cases.js";

/** What all objects inherit: a change to it would reach everywhere. */
const prototypes = [Object, Array, Function, String, Number, Map, Set, Promise, Error].map(
  ({ prototype }) => prototype,
);
const inherited = () =>
  prototypes.flatMap((prototype) =>
    Reflect.ownKeys(prototype).map((key) => {
      const { value, get, set, writable } = Reflect.getOwnPropertyDescriptor(prototype, key) ?? {};
      return [key, value, get, set, writable];
    }),
  );

/** How often an input and plain text of its size are checked in turns. */
const turns = 9;

const found = cases[Number(process.argv[2])];
if (!found) throw new Error(`there is no case ${process.argv[2]}`);
const library = {
  ...(await import(manifest.name)),
  ...(await import(`${manifest.name}/compare`)),
  ...(await import(`${manifest.name}/time`)),
  ...(await import(`${manifest.name}/ndjson`)),
  ...(await import(`${manifest.name}/extraction`)),
};
// Compiling the schemas is done once for each process, and is no part of what an input costs.
library.checkDossier({
  format: "diplomatic-events/1",
  sources: [],
  actors: [],
  events: [{ type: "meeting" }],
});

const input = /** @type {never} */ (found.make());
const before = inherited();
const memory = process.memoryUsage.rss();
const cpu = process.cpuUsage();
const result = await (found.run ?? (({ checkDossier }, value) => checkDossier(value)))(library, input);
const { user, system } = process.cpuUsage(cpu);
const peak = process.resourceUsage().maxRSS;
const after = inherited();
const isTouched =
  before.length !== after.length ||
  before.some((entry, at) => entry.some((part, of) => !Object.is(part, after[at]?.[of])));

console.log(
  JSON.stringify({
    seconds: (user + system) / 1e6,
    megabytes: Math.max(0, peak * 1024 - memory) / 1e6,
    ratio: found.plain && ratioTo(found.plain()),
    verdict: isTouched ? "A PROTOTYPE WAS CHANGED" : verdictOf(result),
  }),
);

/**
 * How many times the time of plain text the input takes for each kilobyte, the median of several turns.
 *
 * @param {unknown} plain
 */
function ratioTo(plain) {
  const ratios = Array.from({ length: turns }, () => timePerUnit(input) / timePerUnit(plain));
  return ratios.sort((one, other) => one - other)[turns >> 1];
}

/** @param {unknown} value */
function timePerUnit(value) {
  const text = JSON.stringify(value);
  // Strings that were searched before may be laid out in another way.
  const fresh = JSON.parse(text);
  const start = process.cpuUsage();
  library.checkDossier(fresh);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / text.length;
}

/** @param {unknown} result */
function verdictOf(result) {
  if (typeof result === "string") return result;
  /** @type {string[]} */
  const codes = Object(result).issues.map((/** @type {{ code: string }} */ { code }) => code);
  if (codes.length === 0) return "valid";
  /** @type {[string, number][]} */
  const runs = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last?.[0] === code && codes.length > 10) last[1]++;
    else runs.push([code, 1]);
  }
  return runs.map(([code, count]) => (count === 1 ? code : `${count} ${code}`)).join(", ");
}
