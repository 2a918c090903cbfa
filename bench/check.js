// How long it takes to check a dossier: its shape, and all of it, beside reading its JSON and beside other libraries with the same
// shape. On the reference dossier and on generated ones. Needs a build.

import { referenceDossier } from "diplomatic-events/fixtures";
import { damagedSamples, disagreements, mutatedSamples } from "./contenders/agreement.js";
import { load } from "./contenders/bundle.js";
import { contenders } from "./contenders/contenders.js";
import { generateDossier } from "./generate/dossier.js";
import { fullCheck, reading, shapeCheck } from "./report/results.js";
import { saveFigures } from "./support/figures.js";
import { race, rounds } from "./support/race.js";
import { ratio, short, summarise, withSpread } from "./support/statistics.js";
import { printTable } from "./support/table.js";

/** @typedef {import("./support/statistics.js").Summary} Summary */

const sizes = [10, 100, 1_000];
const mutations = 300;

const judges = await Promise.all(
  contenders.map(async (contender) => ({ ...contender, check: await load(contender) })),
);
const full = judges.find(({ name }) => name === fullCheck);
const shapeJudges = judges.filter((judge) => judge !== full);
if (!full) throw new Error("ours are among the contenders");

const dossiers = [
  { name: "reference dossier", dossier: referenceDossier },
  ...sizes.map((size) => ({
    name: `${size.toLocaleString("en-US")} events`,
    dossier: generateDossier(size),
  })),
];
const oneSource = generateDossier(1_000, { inOneSource: true });

agree();
const figures = {
  rounds,
  contenders: contenders.map(({ name, call }) => ({ name, call })),
  dossiers: dossiers.map(compare),
  perEvent: comparePerEvent(full.check),
};
saveFigures("check", figures);

/** Nobody is timed who does not come to the same verdicts. */
function agree() {
  const values = [...dossiers.map(({ dossier }) => dossier), oneSource];
  const valid = values.map((value) => ({ name: value.title ?? "a dossier", value, isValid: true }));
  const damaged = damagedSamples([referenceDossier, generateDossier(10)]);
  const whole = JSON.parse(JSON.stringify(generateDossier(30)));
  const zod = judges.find(({ name }) => name === "zod");
  const mutated = mutatedSamples(whole, mutations, (value) => zod?.check(value) ?? false);
  const found = [...disagreements(judges, [...valid, ...damaged]), ...disagreements(shapeJudges, mutated)];
  if (found.length > 0) throw new Error(`Not all come to one verdict:\n${found.join("\n")}`);
  console.log(
    `${judges.length} contenders agree on ${valid.length} valid and ${damaged.length} damaged dossiers, ${shapeJudges.length} on ${mutations} mutations`,
  );
}

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
