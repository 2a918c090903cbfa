import { summarise } from "./statistics.js";

/**
 * @typedef {object} Runner
 * @property {string} name
 * @property {string} text The JSON of what it works on.
 * @property {(input: unknown) => unknown} run Truthy if all went as expected.
 * @property {boolean} [readsText] It is given the text, and not the value that was read from it.
 */

export const rounds = Number(process.env["ROUNDS"] ?? 21);
/**
 * Milliseconds in which a runner gets warm. The engine needs a second to optimise all of what checks the shape of a dossier and three
 * for a full check; later races find most of it done.
 */
const warmUp = { first: 3_000, later: 1_000 };
const turnMilliseconds = 10;

let isFirst = true;

/**
 * Lets runners take turns, round by round, each beginning another round. Every value is checked once and was read just before, as a
 * service does it: its strings have no hash yet, and the reading is not timed. Garbage is collected when the engine
 * does so: a full collection between turns would make it drop optimised code, and its coming back would be measured instead.
 *
 * @param {readonly Runner[]} runners
 * @returns {Map<string, number[]>} Microseconds for one run, by round.
 */
export function race(runners) {
  const plans = runners.map((runner) => {
    // As long as it is held, what the engine knows of the form of such objects is not collected.
    const held = read(runner);
    const expected = getWarm(runner, isFirst ? warmUp.first : warmUp.later);
    const count = Math.max(1, Math.ceil((turnMilliseconds * 1000) / expected));
    return { runner, held, count, times: /** @type {number[]} */ ([]) };
  });
  isFirst = false;
  for (let round = 0; round < rounds; round++) {
    const first = round % plans.length;
    for (const { runner, count, times } of [...plans.slice(first), ...plans.slice(0, first)]) {
      // Once for the caches.
      time(runner, 1);
      times.push(time(runner, count));
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
 * @param {number} milliseconds
 * @returns {number} Microseconds for a run, towards the end.
 */
function getWarm(runner, milliseconds) {
  const times = [];
  const start = performance.now();
  while (times.length < 3 || performance.now() - start < milliseconds) times.push(time(runner, 1));
  return summarise(times.slice(-20)).median;
}

/**
 * @param {Runner} runner
 * @param {number} count How often.
 * @returns {number} Microseconds for one run.
 */
function time(runner, count) {
  let right = 0;
  let spent = 0;
  for (let done = 0; done < count; done++) {
    const input = read(runner);
    const start = performance.now();
    if (runner.run(input)) right++;
    spent += performance.now() - start;
  }
  if (right !== count) throw new Error(`${runner.name} found something else than expected`);
  return (spent * 1000) / count;
}
