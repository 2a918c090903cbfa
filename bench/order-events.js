// How long it takes to order a dossier by everything it says about time: 1,000 to 10,000 events with twice as many
// relations, a third of them with an offset, and a date on every third event; and how long its timeline takes, of which that is
// a part. Needs a build. Prints medians and what the time grows with.

import { toTimeline } from "diplomatic-events";
import { orderEvents } from "diplomatic-events/time";
import { createRandom } from "./support/random.js";

const sizes = [1_000, 2_000, 5_000, 10_000];
const rounds = 5;

/** @typedef {import("diplomatic-events").Dossier} Dossier */
/** @typedef {import("diplomatic-events").RelativeTime} RelativeTime */

/**
 * A dossier whose events lie at hidden moments of ten years, with relations that are true of them.
 *
 * @param {number} count
 * @returns {Dossier}
 */
function createDossier(count) {
  const random = createRandom(count);
  const moments = Array.from({ length: count }, () => Math.floor(random() * 3e8));
  /** @type {RelativeTime[][]} */
  const relations = moments.map(() => []);
  for (let made = 0; made < 2 * count; ) {
    const one = Math.floor(random() * count);
    const other = Math.floor(random() * count);
    const apart = (moments[other] ?? 0) - (moments[one] ?? 0);
    // Closer events may fall on one day, where a relation could contradict their dates.
    if (Math.abs(apart) < 100_000) continue;
    made++;
    relations[one]?.push({
      relation: apart > 0 ? "before" : "after",
      to: `event-${other}`,
      ...(made % 3 === 0 ? { offset: `PT${Math.abs(apart) + 5_000}S`, bound: "at-most" } : {}),
    });
  }
  return {
    format: "diplomatic-events/1",
    sources: [{ id: "source", kind: "document" }],
    actors: [{ id: "actor", kind: "person", name: "Somebody" }],
    events: moments.map((moment, index) => ({
      id: `event-${index}`,
      type: "meeting",
      form: "conversation",
      participants: [{ who: "actor" }],
      when: {
        relative: relations[index],
        ...(index % 3 === 0 ? { date: new Date(moment * 1000).toISOString().slice(0, 10) } : {}),
      },
      reports: [{ source: "source" }],
    })),
  };
}

console.log(`Node ${process.version}, ${process.arch}, ${rounds} rounds`);
console.log("            events  relations  median     per event  spread");
for (const size of sizes) {
  const dossier = createDossier(size);
  print("orderEvents", size, () => {
    if (orderEvents(dossier).conflicts.length > 0) throw new Error("the dossier was to be consistent");
  });
  print("timeline", size, () => toTimeline(dossier));
}

/**
 * @param {string} name
 * @param {number} size
 * @param {() => void} run
 */
function print(name, size, run) {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  const median = times[Math.floor(rounds / 2)] ?? 0;
  const spread = `${(times[0] ?? 0).toFixed(0)} to ${(times.at(-1) ?? 0).toFixed(0)} ms`;
  console.log(
    [
      name.padEnd(11),
      String(size).padStart(5),
      String(2 * size).padStart(9),
      `${median.toFixed(0)} ms`.padStart(8),
      `${((median / size) * 1000).toFixed(1)} µs`.padStart(10),
      spread.padStart(12),
    ].join("  "),
  );
}
