// What it costs to say all that is wrong with a dossier, beside what zod alone takes to say what is wrong with its shape, and what one
// warning adds to the check of a clean one. Needs a build.

import { checkDossier, dossierSchema } from "diplomatic-events";
import { referenceDossier } from "diplomatic-events/fixtures";
import { generateDossier } from "./generate/dossier.js";
import { edit } from "./support/edit.js";
import { race } from "./support/race.js";
import { report } from "./support/report.js";
import { ratio, summarise, withSpread } from "./support/statistics.js";

/**
 * A word that no vocabulary has, an unknown field, a wrong type, a missing field: one after the other.
 *
 * @type {readonly import("./support/edit.js").Edit[]}
 */
const damages = [
  ["/status", "maybe"],
  ["/reports/0/page", 4],
  ["/reports/0/confidence", "high"],
  ["/reports", undefined],
];

/**
 * What gives a dossier one warning, by its code.
 *
 * @type {Readonly<Record<string, (dossier: import("diplomatic-events").Dossier) => void>>}
 */
const warnings = {
  none: () => {},
  "quote-normalised": ({ events }) => {
    const [quotation] = events.flatMap(({ reports }) => reports.flatMap(({ evidence = [] }) => evidence));
    if (quotation) quotation.exact = quotation.exact.replace(" ", " \u200b");
  },
  "acts-for-itself": ({ events }) => {
    const party = events.flatMap((event) => (event.type === "meeting" ? event.participants : []))[0];
    if (party) party.onBehalfOf = party.who;
  },
  "stance-without-toward": ({ events }) => {
    const position = events.find((event) => event.type === "territorial-position");
    if (position) Object.assign(position, { stance: "demands-withdrawal", toward: undefined });
  },
  "shared-identity": ({ territories: [first, second] = [] }) => {
    if (first && second) first.code = second.code = "KZ-75";
  },
  "only-withdrawn-reports": ({ events }) => {
    for (const report of events.at(-1)?.reports ?? []) report.withdrawn = true;
  },
};

const dossiers = [
  { name: "reference dossier", dossier: referenceDossier },
  { name: "100 events", dossier: generateDossier(100) },
  { name: "1,000 events", dossier: generateDossier(1_000) },
];
const amounts = [
  { errors: "1 error", of: () => 1 },
  { errors: "20 errors", of: () => 20 },
  { errors: "an error in every event", of: (/** @type {number} */ events) => events },
];

const cases = amounts.map(({ errors, of }) => [
  errors,
  ...dossiers.map(({ dossier }) => compare(damaged(dossier, of(dossier.events.length)))),
]);
report("invalid", {
  invalid: [
    [["µs / `safeParse`", ...dossiers.map(({ name }) => name)], ...cases],
    "One warning, in multiples of the same dossier without it:",
    tabulateWarnings(),
  ],
});

/**
 * @param {import("diplomatic-events").Dossier} dossier
 * @param {number} count How many events are damaged, evenly among all.
 * @returns {unknown}
 */
function damaged(dossier, count) {
  const copy = structuredClone(dossier);
  for (let done = 0; done < count; done++) {
    const damage = damages[done % damages.length];
    if (damage) edit(copy.events[Math.floor(((done + 0.5) * copy.events.length) / count)], damage);
  }
  return copy;
}

/** @param {unknown} value */
function compare(value) {
  const text = JSON.stringify(value);
  const issuesOf = (/** @type {unknown} */ input) => dossierSchema.safeParse(input).error?.issues.length ?? 0;
  const times = race([
    { name: "ours", text, run: (input) => !checkDossier(input).ok },
    { name: "zod", text, run: (input) => issuesOf(input) > 0 },
  ]);
  const of = (/** @type {string} */ who) => times.get(who) ?? [];
  return `${withSpread(summarise(of("ours")))} / ${withSpread(ratio(of("ours"), of("zod")))}`;
}

/** @param {{ name: string, dossier: import("diplomatic-events").Dossier }} one */
function compareWarnings({ name, dossier }) {
  const runners = Object.entries(warnings).map(([code, change]) => {
    const copy = structuredClone(dossier);
    change(copy);
    const found = checkDossier(copy).issues.map((issue) => issue.code);
    if (found.join() !== (code === "none" ? "" : code)) throw new Error(`${name} has ${found}, not ${code}`);
    return {
      name: code,
      text: JSON.stringify(copy),
      run: (/** @type {unknown} */ input) => checkDossier(input).ok,
    };
  });
  const times = race(runners);
  const of = (/** @type {string} */ code) => times.get(code) ?? [];
  return new Map(runners.map(({ name: code }) => [code, withSpread(ratio(of(code), of("none")))]));
}

/** A row for each warning, a column for each dossier. */
function tabulateWarnings() {
  const columns = dossiers.map(compareWarnings);
  const rows = Object.keys(warnings)
    .filter((code) => code !== "none")
    .map((code) => [`\`${code}\``, ...columns.map((column) => column.get(code) ?? "")]);
  return [["Warning", ...dossiers.map(({ name }) => name)], ...rows];
}
