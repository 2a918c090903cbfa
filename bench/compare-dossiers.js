// How long it takes to compare two accounts of 250 to 2,000 events: the second is the first with other ids, in another order, a
// tenth of its events left out, a tenth of them its own and a tenth of them told otherwise. Up to 500 events the method that looks
// at every pair runs, too, and must pair the same events. Prints medians and what the time grows with. Bundles the sources, as
// the exhaustive method is not public.

import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { createRandom } from "./support/random.js";

const sizes = [250, 500, 1_000, 2_000];
const exhaustiveUpTo = 500;
const rounds = 3;

const { judgeDossiers, comparisonDefaults } = load();

/** @typedef {import("diplomatic-events").Dossier} Dossier */
/** @typedef {import("diplomatic-events").DiplomaticEvent} DiplomaticEvent */

/** @returns {typeof import("../src/compare/dossiers.js") & typeof import("../src/compare/tuning.js")} */
function load() {
  const { outputFiles } = buildSync({
    stdin: {
      contents:
        'export { judgeDossiers } from "./src/compare/dossiers.js"; export { comparisonDefaults } from "./src/compare/tuning.js";',
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "es2022",
    logLevel: "error",
  });
  const module = { exports: {} };
  const code = outputFiles.map(({ text }) => text).join("");
  new Function("module", "exports", "require", code)(module, module.exports, createRequire(import.meta.url));
  // Nothing else than what stands in `contents` is exported.
  return /** @type {any} */ (module.exports);
}

const words =
  "border talks ceasefire prisoners exchange monitors port grain sanctions pipeline treaty election visas dam water fishing islands troops patrols aid convoy hospital airport summit protocol envoy mediation guarantee settlement reform".split(
    " ",
  );
const subjects = /** @type {const} */ ([
  "ceasefire",
  "talks",
  "withdrawal",
  "sanctions",
  "transport",
  "detainees",
]);
const acts = /** @type {const} */ (["assert", "appeal", "demand", "offer", "commit", "reject", "welcome"]);
const stances = /** @type {const} */ ([
  "claims-sovereignty",
  "demands-withdrawal",
  "refuses-withdrawal",
  "reserves",
]);

/**
 * An account of so many events among forty actors and thirty places: two thirds of them statements.
 *
 * @param {number} count
 * @param {() => number} random
 * @returns {Dossier}
 */
function createAccount(count, random) {
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(random() * list.length)];
  const actor = () => `actor-${Math.floor(random() * 40)}`;
  const place = () => `place-${Math.floor(random() * 30)}`;
  const sentence = () => Array.from({ length: 8 }, () => pick(words)).join(" ");
  const date = () => `2031-${two(1 + Math.floor(random() * 12))}-${two(1 + Math.floor(random() * 28))}`;
  /** @type {DiplomaticEvent[]} */
  const events = Array.from({ length: count }, (_, index) => {
    const common = {
      id: `event-${index}`,
      when: { date: date() },
      reports: [{ source: "source", evidence: [{ exact: sentence() }] }],
    };
    if (index % 6 === 0)
      return {
        ...common,
        type: "meeting",
        form: pick(["conversation", "negotiation", "visit"]),
        participants: [{ who: actor() }, { who: actor() }],
        place: place(),
      };
    if (index % 12 === 1)
      return {
        ...common,
        type: "territorial-position",
        holder: actor(),
        territories: [place()],
        stance: pick(stances),
      };
    if (index % 12 === 7)
      return {
        ...common,
        type: "control-assessment",
        controller: actor(),
        territories: [place()],
        degree: pick(["full", "partial"]),
      };
    return {
      ...common,
      type: "statement",
      speakers: [{ who: actor() }],
      act: pick(acts),
      content: sentence(),
      about: [{ subject: pick(subjects), by: [actor()] }],
    };
  });
  const names = (/** @type {string} */ kind, /** @type {number} */ length) =>
    Array.from({ length }, (_, index) => ({ id: `${kind}-${index}`, name: nameOf(index) }));
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "source", kind: "document", title: "Records" }],
    actors: names("actor", 40).map((each) => ({ ...each, kind: "person" })),
    territories: names("place", 30),
    events,
  };
}

/**
 * The same account as somebody else tells it.
 *
 * @param {Dossier} account
 * @param {() => number} random
 * @returns {Dossier}
 */
function retell(account, random) {
  const own = createAccount(Math.round(account.events.length / 10), random).events.map((event) => ({
    ...event,
    id: `own-${event.id}`,
  }));
  const events = account.events
    .filter(() => random() > 0.1)
    .map((event) => {
      const told = { ...event, reports: [{ source: "source" }] };
      return random() > 0.1 ? told : { ...told, when: { date: "2031-06" } };
    });
  const renamed = JSON.parse(
    JSON.stringify({ ...account, events: [...events, ...own] }).replace(
      /"(actor|place|event|own-event)-(\d+)"/g,
      '"x-$1.$2"',
    ),
  );
  renamed.events.sort(() => random() - 0.5);
  renamed.actors.reverse();
  return renamed;
}

/** @param {number} index A name with little in common with the others. */
function nameOf(index) {
  const syllables = ["ka", "lo", "mi", "ren", "tas", "vu", "zor", "pel", "dan", "hul"];
  const syllable = (/** @type {number} */ at) => syllables[at % 10] ?? "";
  return `${syllable(index)}${syllable(Math.floor(index / 10) + 3)}${syllable(index * 7 + 1)} ${syllable(index * 3)}${syllable(index + 5)}`;
}

/** @param {number} value */
function two(value) {
  return String(value).padStart(2, "0");
}

/**
 * @param {Dossier} left
 * @param {Dossier} right
 * @param {boolean} exhaustive
 */
function measure(left, right, exhaustive) {
  const times = [];
  let pairs = "";
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const result = judgeDossiers(left, right, comparisonDefaults, exhaustive);
    times.push(performance.now() - start);
    pairs = result.pairs
      .map((pair) => `${pair.left} ${pair.right}`)
      .sort()
      .join("\n");
  }
  times.sort((a, b) => a - b);
  return { median: times[Math.floor(rounds / 2)] ?? 0, pairs };
}

const warm = createAccount(200, createRandom(1));
judgeDossiers(warm, retell(warm, createRandom(2)), comparisonDefaults, true);

console.log(`Node ${process.version}, ${process.arch}, ${rounds} rounds`);
console.log("events     median  times the half  every pair  paired  right  as every pair");
let before = 0;
for (const size of sizes) {
  const random = createRandom(size);
  const left = createAccount(size, random);
  const right = retell(left, random);
  const { median, pairs } = measure(left, right, false);
  const all = size <= exhaustiveUpTo ? measure(left, right, true) : undefined;
  const lines = pairs.split("\n");
  const correct = lines.filter((line) =>
    line.replace(/^event-(\d+) x-event[.](\d+)$/, "$1=$2").match(/^(\d+)=\1$/),
  );
  console.log(
    [
      String(size).padStart(6),
      `${median.toFixed(0)} ms`.padStart(9),
      (before === 0 ? "" : (median / before).toFixed(1)).padStart(14),
      (all ? `${all.median.toFixed(0)} ms` : "").padStart(10),
      String(lines.length).padStart(6),
      String(correct.length).padStart(5),
      (all ? String(all.pairs === pairs) : "").padStart(13),
    ].join("  "),
  );
  before = median;
}
