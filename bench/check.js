// How long it takes to check a dossier: its shape, and all of it, beside reading its JSON and beside other libraries with the same
// shape. On the reference dossier and on generated ones. Needs a build.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { referenceDossier } from "diplomatic-events/fixtures";
import { load } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { generateDossier } from "./generate/dossier.js";
import { fullCheck, reading, shapeCheck } from "./report/results.js";
import { saveFigures } from "./support/figures.js";
import { race, rounds } from "./support/race.js";
import { ratio, short, summarise, withSpread } from "./support/statistics.js";
import { printTable } from "./support/table.js";

/** @typedef {import("./support/statistics.js").Summary} Summary */

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
const oneSource = generateDossier(1_000, { inOneSource: true });

const figures = {
  rounds,
  contenders: contenders.map(({ name, call }) => ({ name, call })),
  dossiers: dossiers.map(compare),
  perEvent: comparePerEvent(full.check),
};
saveFigures("check", figures);

/** @param {{ name: string, dossier: import("diplomatic-events").Dossier }} one */
function compare({ name, dossier }) {
  const text = JSON.stringify(dossier);
  const times = race([
    { name: reading, text, run: (input) => Array.isArray(JSON.parse(String(input)).events), readsText: true },
    ...judges.map((judge) => ({ name: judge.name, text, run: judge.check })),
  ]);
  const of = (/** @type {string} */ who) => times.get(who) ?? [];
  /** @type {(value: (who: string) => Summary) => Record<string, Summary>} */
  const each = (value) => Object.fromEntries([...times.keys()].map((who) => [who, value(who)]));
  const found = {
    name,
    events: dossier.events.length,
    bytes: Buffer.byteLength(text),
    times: each((who) => summarise(of(who))),
    toReading: each((who) => ratio(of(who), of(reading))),
    toShapeCheck: each((who) => ratio(of(who), of(shapeCheck))),
  };
  console.log(`\n${name}: ${found.events} events, ${short(found.bytes / 1000)} kB of JSON; ${rounds} rounds`);
  printTable([
    ["", "µs (quartiles)", `/ ${reading}`, `/ ${shapeCheck}`],
    ...[...times.keys()].map((who) => [
      who,
      ...[found.times[who], found.toReading[who], found.toShapeCheck[who]].map((one) =>
        one ? withSpread(one) : "",
      ),
    ]),
  ]);
  return found;
}

/**
 * Whether the full check of ten times as much takes more than ten times as long.
 *
 * @param {(value: unknown) => boolean} check
 */
function comparePerEvent(check) {
  const [small, large, long] = [generateDossier(100), generateDossier(1_000), oneSource].map(
    (dossier, index) => ({
      name: String(index),
      text: JSON.stringify(dossier),
      run: check,
      events: dossier.events.length,
    }),
  );
  if (!small || !large || !long) throw new Error("there are three dossiers");
  const times = race([small, large, long]);
  const perEvent = (/** @type {typeof small} */ { name, events }) =>
    (times.get(name) ?? []).map((each) => each / events);
  const found = {
    small: summarise(perEvent(small)),
    large: summarise(perEvent(large)),
    oneSource: summarise(perEvent(long)),
    largeToSmall: ratio(perEvent(large), perEvent(small)),
    oneSourceToSmall: ratio(perEvent(long), perEvent(small)),
  };
  console.log(`\nfull check, µs for each event`);
  printTable([
    ["", "µs (quartiles)", "/ 100 events"],
    ["100 events", withSpread(found.small), ""],
    ["1,000 events", withSpread(found.large), withSpread(found.largeToSmall)],
    ["1,000 events of one source", withSpread(found.oneSource), withSpread(found.oneSourceToSmall)],
  ]);
  return found;
}
