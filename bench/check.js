// How long it takes to check a dossier: its shape, and all of it, beside reading its JSON and beside other libraries with the same
// shape. On the reference dossier and on generated ones. Needs a build.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { referenceDossier } from "diplomatic-events/fixtures";
import { load } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { fullCheck, reading, shapeCheck } from "./contenders/names.js";
import { generateDossier } from "./generate/dossier.js";
import { race } from "./support/race.js";
import { report, setting } from "./support/report.js";
import { ratio, short, summarise, withSpread } from "./support/statistics.js";

// Nobody is timed who does not come to the same verdicts. In a process of its own: what is wrong in so many ways would leave its
// traces in what the engine knows of the code.
const { status } = spawnSync(process.execPath, [fileURLToPath(new URL("agree.js", import.meta.url))], {
  stdio: "inherit",
});
if (status !== 0) throw new Error("the contenders do not agree");

const sizes = [10, 100, 1_000];

const judges = await Promise.all(
  contenders.map(async (contender) => ({ ...contender, check: await load(contender) })),
);
const full = judges.find(({ name }) => name === fullCheck);
if (!full) throw new Error("ours are among the contenders");

const dossiers = [
  { name: "reference dossier", dossier: referenceDossier },
  ...sizes.map((size) => ({
    name: `${size.toLocaleString("en-US")} events`,
    dossier: generateDossier(size),
  })),
];

const races = dossiers.map(compare);
const [reference] = races;
if (!reference) throw new Error("there is a reference dossier");
const { toReading, toShapeCheck } = reference;
const own = [reading, shapeCheck, fullCheck];
const others = Object.entries(toShapeCheck).filter(([name]) => !own.includes(name));
const { date, machine, versions } = setting();

report(
  "check",
  {
    summary: [
      `A full check of the reference dossier (${referenceDossier.events.length} events, ${reference.size}: shape, references, rules and every quotation) takes
${short(reference.times[fullCheck]?.median ?? 0)} µs, ${short(toReading[fullCheck]?.median ?? 0)} times what \`JSON.parse\` needs to read its text; its shape alone ${short(toReading[shapeCheck]?.median ?? 0)} times. Other libraries with the same
shape take, in multiples of our shape check: ${others.map(([name, { median }]) => `${name} ${short(median)}`).join(", ")}. Measured on ${date} with ${machine} and ${versions}.`,
    ],
    contenders: [[["Contender", "What is timed"], ...contenders.map(({ name, call }) => [name, call])]],
    check: [tabulate()],
    perEvent: [comparePerEvent(full.check)],
  },
  Object.fromEntries(Object.entries(toReading).map(([name, { median }]) => [name, median])),
);

/** A row for each contender, a column for each dossier: the time of reading, and the others in multiples of it. */
function tabulate() {
  const figure = (/** @type {ReturnType<typeof summarise> | undefined} */ one) =>
    one ? withSpread(one) : "";
  const rows = Object.keys(reference?.times ?? {}).map((who) =>
    who === reading
      ? [`${who}, µs`, ...races.map(({ times }) => figure(times[who]))]
      : [who, ...races.map(({ toReading }) => figure(toReading[who]))],
  );
  return [[`/ ${reading}`, ...races.map(({ name, size }) => `${name} (${size})`)], ...rows];
}

/** @param {{ name: string, dossier: import("diplomatic-events").Dossier }} one */
function compare({ name, dossier }) {
  const text = JSON.stringify(dossier);
  const found = race([
    { name: reading, text, run: (input) => Array.isArray(JSON.parse(String(input)).events), readsText: true },
    ...judges.map((judge) => ({ name: judge.name, text, run: judge.check })),
  ]);
  const of = (/** @type {string} */ who) => found.get(who) ?? [];
  /** @template T @param {(who: string) => T} value @returns {Record<string, T>} */
  const each = (value) => Object.fromEntries([...found.keys()].map((who) => [who, value(who)]));
  return {
    name,
    size: `${short(Buffer.byteLength(text) / 1000)} kB`,
    times: each((who) => summarise(of(who))),
    toReading: each((who) => ratio(of(who), of(reading))),
    toShapeCheck: each((who) => ratio(of(who), of(shapeCheck))),
  };
}

/**
 * Whether the full check of ten times as much takes more than ten times as long.
 *
 * @param {(value: unknown) => boolean} check
 */
function comparePerEvent(check) {
  const runners = [
    { name: "100 events", dossier: generateDossier(100) },
    { name: "1,000 events", dossier: generateDossier(1_000) },
    { name: "1,000 events of one source", dossier: generateDossier(1_000, { inOneSource: true }) },
  ].map(({ name, dossier }) => ({
    name,
    text: JSON.stringify(dossier),
    run: check,
    events: dossier.events.length,
  }));
  const times = race(runners);
  const [first = [], ...later] = runners.map(({ name, events }) =>
    (times.get(name) ?? []).map((each) => each / events),
  );
  return [
    ["Full check of", "µs for each event", "/ 100 events"],
    [runners[0]?.name ?? "", withSpread(summarise(first)), ""],
    ...later.map((perEvent, at) => [
      runners[at + 1]?.name ?? "",
      withSpread(summarise(perEvent)),
      withSpread(ratio(perEvent, first)),
    ]),
  ];
}
