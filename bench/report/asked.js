import { short } from "../support/statistics.js";
import { fullCheck, reading, shapeCheck } from "./results.js";

/**
 * @typedef {import("./results.js").Results} Results
 *
 * @typedef {object} Demand Something that is asked of the package's speed, and what was found.
 * @property {string} what
 * @property {string} asked
 * @property {string} found
 * @property {boolean | undefined} isMet Undefined where it was not measured.
 */

/**
 * All that is asked, with what was found.
 *
 * @param {Results} results
 * @returns {Demand[]}
 */
export function judgeDemands(results) {
  return [
    fullCheckOfReference(results),
    shapeAgainstAll(results),
    linear(results),
    importing(results),
    ...ndjson(results),
    memory(results),
    ...invalid(results),
  ];
}

/** @param {Results} results */
function fullCheckOfReference({ check }) {
  const found = check?.figures.dossiers[0]?.toReading[fullCheck];
  return atMost(`full check of the reference dossier / ${reading} of its text`, 0.7, found?.median);
}

/** @param {Results} results */
function shapeAgainstAll({ check }) {
  const ratios = (check?.figures.dossiers ?? []).flatMap(({ name: dossier, toShapeCheck }) =>
    Object.entries(toShapeCheck)
      .filter(([name]) => ![reading, shapeCheck, fullCheck].includes(name))
      .map(([name, { median }]) => ({ dossier, name, median })),
  );
  const closest = ratios.reduce(
    (/** @type {typeof ratios[0] | undefined} */ least, one) =>
      least && least.median <= one.median ? least : one,
    undefined,
  );
  return {
    what: "fastest other library / shape check, on every size",
    asked: "> 1",
    found: closest ? `${short(closest.median)} (${closest.name}, ${closest.dossier})` : notMeasured,
    isMet: closest && closest.median > 1,
  };
}

/** @param {Results} results */
function linear({ check }) {
  const found = check?.figures.perEvent.largeToSmall.median;
  return atMost("full check, cost of an event at 1,000 events / at 100", 1.2, found);
}

/** @param {Results} results */
function importing({ start }) {
  return atMost("import of the root entry / import of zod", 1.5, start?.figures.importToZod.median);
}

/** @param {Results} results */
function ndjson({ ndjson: part }) {
  const lowest = (/** @type {string} */ of, /** @type {string} */ to) => {
    const found = (part?.figures.inputs ?? []).flatMap(({ ratios }) =>
      ratios.filter((one) => one.of === of && one.to === to).map((one) => one.ratio.median),
    );
    return found.length > 0 ? Math.min(...found) : undefined;
  };
  return [
    atLeast(
      `NDJSON, one thread, full check: throughput / reading and ${reading} of each line`,
      0.45,
      lowest("checkLines", "read, JSON.parse"),
    ),
    atLeast("NDJSON, two threads / one", 1.5, lowest("command, 2 threads", "command, 1 thread")),
  ];
}

/** @param {Results} results */
function memory({ "ndjson-memory": part }) {
  const single = (part?.figures.runs ?? []).filter(({ name }) => !name.includes("2 threads"));
  const most = single.length > 0 ? Math.max(...single.map(({ resident }) => resident)) / 1e6 : undefined;
  const size = part ? `${short(part.figures.bytes / 1e9)} GB` : "1 GB";
  return {
    what: `NDJSON, ${size} read on one thread, most memory resident`,
    asked: "< 200 MB",
    found: most === undefined ? notMeasured : `${short(most)} MB`,
    isMet: most === undefined ? undefined : most < 200,
  };
}

/** @param {Results} results */
function invalid({ invalid: part }) {
  const cases = part?.figures.cases ?? [];
  if (cases.length === 0) return [atMost("invalid input / zod’s safeParse", 3, undefined)];
  return [...new Set(cases.map(({ errors }) => errors))].map((errors) => {
    const found = cases.filter((one) => one.errors === errors);
    return atMost(
      `invalid input, ${errors} / zod’s safeParse, on every size`,
      3,
      Math.max(...found.map(({ ratio }) => ratio.median)),
    );
  });
}

const notMeasured = "not measured";

/**
 * @param {string} what
 * @param {number} asked
 * @param {number | undefined} found
 * @returns {Demand}
 */
function atMost(what, asked, found) {
  return {
    what,
    asked: `≤ ${asked}`,
    found: found === undefined ? notMeasured : short(found),
    isMet: found === undefined ? undefined : found <= asked,
  };
}

/**
 * @param {string} what
 * @param {number} asked
 * @param {number | undefined} found
 * @returns {Demand}
 */
function atLeast(what, asked, found) {
  return {
    what,
    asked: `≥ ${asked}`,
    found: found === undefined ? notMeasured : short(found),
    isMet: found === undefined ? undefined : found >= asked,
  };
}

/** @param {Demand} demand */
export function verdictOf({ isMet }) {
  if (isMet === undefined) return notMeasured;
  return isMet ? "met" : "NOT MET";
}
