import { createRandom, pick } from "../support/random.js";
import { createEvent } from "./events.js";
import { dateOf, matterOf } from "./invented.js";
import { createWriter } from "./passage.js";
import { createWorld } from "./world.js";

/** How many events stand in one source: about as many as in the reference article. */
const eventsInSource = 25;

/**
 * A valid dossier of so many events, as varied as those that people make: statements, meetings, positions and assessments with
 * chains, clauses, topics, dates and links, each quoting its source. Nothing in it is even warned of. The same for the same seed.
 *
 * @param {number} count
 * @param {{ seed?: number, inOneSource?: boolean }} [options] All in one long source, or in one for every 25 events.
 * @returns {import("diplomatic-events").Dossier}
 */
export function generateDossier(count, { seed = count, inOneSource = false } = {}) {
  const random = createRandom(seed);
  const world = createWorld(count, random);
  const instruments = Array.from({ length: 1 + Math.floor(count / 25) }, (_, index) =>
    createInstrument(index, world, random),
  );
  const perSource = inOneSource ? count : eventsInSource;
  const writers = Array.from({ length: Math.ceil(count / perSource) }, createWriter);
  const events = Array.from({ length: count }, (_, index) => {
    const at = Math.floor(index / perSource);
    const writer = writers[at];
    if (!writer) throw new Error("There is a source for every event");
    return createEvent(index, { world, instruments, random, writer, source: `source-${at}` });
  });
  return {
    format: "diplomatic-events/1",
    title: `${count} invented events`,
    sources: writers.map((writer, index) => ({
      id: `source-${index}`,
      kind: pick(["news-article", "readout", "official-statement", "transcript"], random),
      title: `Report no. ${index + 1}`,
      publisher: pick(world.media, random).id,
      url: `https://news.example/reports/${index + 1}?edition=evening`,
      published: dateOf(Math.floor(((index + 1) * perSource) / 3) + 1),
      language: "en-GB",
      text: writer.text(),
      coverage: "complete",
    })),
    actors: [
      ...world.sides.flatMap(({ polity, minister, spokesperson }) => [polity, minister, spokesperson]),
      ...world.media,
      world.mission,
    ],
    territories: [...world.territories],
    instruments,
    events,
    extensions: { "desk:edition": { number: count, labels: ["generated"] } },
  };
}

/**
 * @param {number} index
 * @param {import("./world.js").World} world
 * @param {import("../support/random.js").Random} random
 * @returns {import("diplomatic-events").Instrument}
 */
function createInstrument(index, { sides, territories }, random) {
  const first = Math.floor(random() * sides.length);
  const [one, other] = [sides[first], sides[(first + 1) % sides.length]];
  if (!one || !other) throw new Error("There are three sides or more");
  const id = `instrument-${index}`;
  return {
    id,
    kind: pick(["memorandum", "agreement", "plan"], random),
    title: `Memorandum ${index + 1}`,
    parties: [
      { who: one.polity.id, role: "party" },
      { who: other.polity.id, role: "party" },
    ],
    stage: pick(["proposed", "text-agreed", "signed"], random),
    provisions: [
      {
        id: `${id}.1`,
        text: `The sides keep ${matterOf(index, random)} open.`,
        force: "obligatory",
        subject: "transport",
        by: [one.polity.id, other.polity.id],
        territories: [pick(territories, random).id],
      },
      {
        id: `${id}.2`,
        text: "Observers report once a month.",
        force: "possible",
        subject: "monitoring",
        by: ["mission"],
        when: {
          relative: [
            {
              relation: "after",
              to: `${id}.1`,
              toPoint: "start",
              point: "start",
              offset: "P14D",
              bound: "at-most",
            },
          ],
        },
        clauses: [
          { kind: "if", text: "both sides agree to it", about: [{ subject: "talks", by: [one.polity.id] }] },
        ],
      },
    ],
    reports: [{ source: "source-0", basis: "stated" }],
  };
}
