// What the pages say of the figures: between "<!-- figures: NAME -->" and "<!-- end -->".

import { short, withSpread } from "../support/statistics.js";
import { judgeDemands, verdictOf } from "./asked.js";
import { fullCheck, reading, shapeCheck } from "./results.js";

/** @typedef {import("./results.js").Results} Results */

const region = /(<!-- figures: ([\w-]+) -->\n)[\s\S]*?(<!-- end -->)/g;

/** @type {Readonly<Record<string, (results: Results) => string>>} */
const writers = {
  summary,
  setting,
  demands,
  contenders,
  check,
  perEvent,
  invalid,
  start,
  weight,
  ndjson,
  memory,
};

/**
 * The page with its figures filled anew. Throws when a region asks for what does not exist.
 *
 * @param {string} page
 * @param {Results} results
 * @returns {string}
 */
export function fillFigures(page, results) {
  return page.replaceAll(region, (_, opening, name, closing) => {
    const write = writers[name];
    if (!write) throw new Error(`There are no figures called ${name}`);
    return `${opening}\n${write(results)}\n\n${closing}`;
  });
}

const none = "Not measured.";

/** @param {Results} results */
function summary({ check: part }) {
  const [reference] = part?.figures.dossiers ?? [];
  const full = reference?.toReading[fullCheck];
  const shape = reference?.toReading[shapeCheck];
  if (!part || !reference || !full || !shape) return none;
  const { node, cpu, versions, date } = part.setting;
  const others = Object.entries(reference.toShapeCheck)
    .filter(([name]) => ![reading, shapeCheck, fullCheck].includes(name))
    .map(([name, { median }]) => `${name} ${short(median)}`);
  const checked = reference.times[fullCheck]?.median ?? Number.NaN;
  return `A full check of the reference dossier (${reference.events} events, ${short(reference.bytes / 1000)} kB: shape, references, rules and every quotation) takes
${short(checked)} µs, ${short(full.median)} times what \`JSON.parse\` needs to read its text; its shape alone ${short(shape.median)} times. Other libraries with the same
shape take, in multiples of our shape check: ${others.join(", ")}. Measured on ${date} with Node ${node} on ${cpu} and ${versionsOf(versions)}.`;
}

/** @param {Results} results */
function setting(results) {
  /** @type {Map<string, string[]>} */
  const partsAt = new Map();
  for (const [name, { setting: at }] of Object.entries(results)) {
    const where = `${at.date}, Node ${at.node}, ${at.cpu}, ${at.processors} processors, ${at.platform}; ${versionsOf(at.versions)}`;
    partsAt.set(where, [...(partsAt.get(where) ?? []), name]);
  }
  if (partsAt.size === 0) return none;
  return [...partsAt].map(([where, parts]) => `- ${parts.join(", ")}: ${where}`).join("\n");
}

/** @param {Results} results */
function demands(results) {
  return table([
    ["What", "Asked", "Measured", ""],
    ...judgeDemands(results).map((demand) => [demand.what, demand.asked, demand.found, verdictOf(demand)]),
  ]);
}

/** @param {Results} results */
function contenders({ check: part }) {
  if (!part) return none;
  return [
    "| Contender | What is timed |\n| --- | --- |",
    ...part.figures.contenders.map(({ name, call }) => `| ${name} | ${call} |`),
  ].join("\n");
}

/** @param {Results} results */
function check({ check: part }) {
  if (!part) return none;
  return part.figures.dossiers
    .map(({ name, events, bytes, times, toReading, toShapeCheck }) =>
      [
        `**${name}** (${events.toLocaleString("en-US")} events, ${short(bytes / 1000)} kB of JSON)`,
        table([
          ["", "µs", `/ ${reading}`, `/ ${shapeCheck}`],
          ...Object.keys(times).map((who) => [
            who,
            ...[times[who], toReading[who], toShapeCheck[who]].map((one) => (one ? withSpread(one) : "")),
          ]),
        ]),
      ].join("\n\n"),
    )
    .join("\n\n");
}

/** @param {Results} results */
function perEvent({ check: part }) {
  if (!part) return none;
  const { small, large, oneSource, largeToSmall, oneSourceToSmall } = part.figures.perEvent;
  return table([
    ["Full check of", "µs for each event", "/ 100 events"],
    ["100 events", withSpread(small), ""],
    ["1,000 events", withSpread(large), withSpread(largeToSmall)],
    ["1,000 events of one source", withSpread(oneSource), withSpread(oneSourceToSmall)],
  ]);
}

/** @param {Results} results */
function invalid({ invalid: part }) {
  if (!part) return none;
  return table([
    ["Dossier", "With", "Issues", "of zod", "`checkDossier`, µs", "`safeParse`, µs", "Ratio"],
    ...part.figures.cases.map((one) => [
      one.dossier,
      one.errors,
      String(one.issues),
      String(one.zodIssues),
      withSpread(one.ours),
      withSpread(one.zod),
      withSpread(one.ratio),
    ]),
  ]);
}

/** @param {Results} results */
function start({ start: part }) {
  if (!part) return none;
  const { imports, importToZod, firstChecks } = part.figures;
  return [
    table([
      ["Import of", "ms"],
      ...Object.entries(imports).map(([name, time]) => [`\`${name}\``, withSpread(time)]),
    ]),
    `The root entry takes ${withSpread(importToZod)} times as long as zod alone.`,
    table([
      ["First check of", "Load, ms", "Prepare, ms", "First check, ms", "Together, ms"],
      ...Object.entries(firstChecks).map(([name, { load, prepare, first, total }]) => [
        name,
        ...[load, prepare, first, total].map(withSpread),
      ]),
    ]),
  ].join("\n\n");
}

/** @param {Results} results */
function weight({ weight: part }) {
  if (!part) return none;
  const { bundles, memory: processes } = part.figures;
  const kilobytes = (/** @type {number | undefined} */ bytes) =>
    bytes === undefined ? "" : short(bytes / 1e3);
  const megabytes = (/** @type {number | undefined} */ bytes) =>
    bytes === undefined ? "" : short(bytes / 1e6);
  return table([
    [
      "",
      "Bundle, kB",
      "gzipped, kB",
      "without zod and date-fns, gzipped, kB",
      "Heap in use, MB",
      "Most resident, MB",
    ],
    ...Object.entries(processes).map(([name, { heap, resident }]) => {
      const own = bundles[name];
      // Who does not use them has the same without them.
      const isSmaller = own && own.withoutDependencies.gzipped < own.gzipped;
      return [
        name,
        kilobytes(own?.bytes),
        kilobytes(own?.gzipped),
        isSmaller ? kilobytes(own.withoutDependencies.gzipped) : "",
        megabytes(heap),
        megabytes(resident),
      ];
    }),
  ]);
}

/** @param {Results} results */
function ndjson({ ndjson: part }) {
  if (!part) return none;
  const { inputs } = part.figures;
  const speeds = [...new Set(inputs.flatMap(({ speeds: found }) => Object.keys(found)))];
  const [first] = inputs;
  return [
    table([
      [
        "MB/s",
        ...inputs.map(
          ({ name, megabytes, lines }) =>
            `${name} (${lines.toLocaleString("en-US")} lines, ${short(megabytes)} MB)`,
        ),
      ],
      ...speeds.map((name) => [
        name,
        ...inputs.map(({ speeds: found }) => (found[name] ? withSpread(found[name]) : "")),
      ]),
    ]),
    table([
      ["Ratio of throughput", ...inputs.map(({ name }) => name)],
      ...(first?.ratios ?? []).map(({ of, to }, at) => [
        `${of} / ${to}`,
        ...inputs.map(({ ratios }) => (ratios[at] ? withSpread(ratios[at].ratio) : "")),
      ]),
    ]),
  ].join("\n\n");
}

/** @param {Results} results */
function memory({ "ndjson-memory": part }) {
  if (!part) return none;
  return table([
    [`${short(part.figures.bytes / 1e9)} GB of`, "Read by", "Most resident, MB", "Seconds"],
    ...part.figures.runs.map(({ input, name, resident, seconds }) => [
      input,
      name,
      short(resident / 1e6),
      short(seconds),
    ]),
  ]);
}

/** @param {Readonly<Record<string, string>>} versions */
function versionsOf(versions) {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(", ");
}

/** @param {readonly (readonly string[])[]} rows */
function table(rows) {
  const [head = [], ...body] = rows;
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, column) => (column === 0 ? "---" : "--:"))), ...body.map(line)].join(
    "\n",
  );
}
