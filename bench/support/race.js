import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * @typedef {object} Runner
 * @property {string} name
 * @property {string} text The JSON of what it works on.
 * @property {(input: any) => unknown} run Truthy if all went as expected.
 * @property {boolean} [readsText] It is given the text, and not the value that was read from it.
 */

setFlagsFromString("--expose-gc");
/** Collects garbage. @type {() => void} */
export const collect = runInNewContext("gc");

export const rounds = Number(process.env["ROUNDS"] ?? 21);
const firstWarmUp = 300;
const batchMilliseconds = 10;
/** How much JSON the values of a batch are read from at most: more of them would make the engine collect garbage within the batch. */
const batchLength = 2e6;

/**
 * Lets runners take turns, round by round, each beginning another round. Every value is checked once and was read just before, as a
 * service does it: its strings have no hash yet. Garbage is collected between races and not between turns: each collection makes the
 * engine drop optimised code, which would be measured instead.
 *
 * @param {readonly Runner[]} runners
 * @returns {Map<string, number[]>} Microseconds for one run, by round.
 */
export function race(runners) {
  collect();
  const plans = runners.map((runner) => {
    // As long as it is held, what the engine knows of the form of such objects is not collected.
    const held = read(runner);
    const fastest = warmUp(runner, held);
    const most = Math.max(1, Math.floor(batchLength / runner.text.length));
    const count = Math.min(most, Math.max(1, Math.ceil((batchMilliseconds * 1000) / fastest)));
    return { runner, held, count, times: /** @type {number[]} */ ([]) };
  });
  for (let round = 0; round < rounds; round++) {
    const first = round % plans.length;
    for (const { runner, held, count, times } of [...plans.slice(first), ...plans.slice(0, first)]) {
      const inputs = Array.from({ length: count }, () => read(runner));
      time(runner, [held]);
      times.push(time(runner, inputs));
    }
  }
  return new Map(plans.map(({ runner, times }) => [runner.name, times]));
}

/** @param {Runner} runner */
function read({ text, readsText }) {
  return readsText ? text : JSON.parse(text);
}

/**
 * @param {Runner} runner
 * @param {unknown} held
 * @returns {number} Microseconds for the fastest run.
 */
function warmUp(runner, held) {
  const start = performance.now();
  let fastest = Number.POSITIVE_INFINITY;
  for (let runs = 0; runs < 3 || performance.now() - start < firstWarmUp; runs++)
    fastest = Math.min(fastest, time(runner, [held]));
  return fastest;
}

/**
 * @param {Runner} runner
 * @param {readonly unknown[]} inputs
 */
function time({ name, run }, inputs) {
  let right = 0;
  const start = performance.now();
  for (const input of inputs) if (run(input)) right++;
  const spent = performance.now() - start;
  if (right !== inputs.length) throw new Error(`${name} found something else than expected`);
  return (spent * 1000) / inputs.length;
}
