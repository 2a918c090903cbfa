import { mutate } from "../../scripts/contracts/mutate.js";

/**
 * @typedef {import("../../tests/support/json.js").Json} Json
 * @typedef {{ name: string, value: unknown, isValid: boolean }} Sample
 * @typedef {{ name: string, check: (value: unknown) => boolean }} Judge
 */

/** Changes to a dossier, each of which makes it invalid in shape. */
const damages = /** @type {Record<string, (dossier: any) => void>} */ ({
  "an unknown key of the dossier": (dossier) => {
    dossier.version = 1;
  },
  "an unknown key at depth": (dossier) => {
    dossier.events[0].reports[0].evidence[0].page = 4;
  },
  "a wrong type": (dossier) => {
    dossier.events[0].reports = {};
  },
  "a wrong type at depth": (dossier) => {
    dossier.events[0].reports[0].evidence[0].exact = 7;
  },
  "an empty list": (dossier) => {
    dossier.events[0].reports = [];
  },
  "an empty text": (dossier) => {
    dossier.actors[0].name = "";
  },
  "an unknown word": (dossier) => {
    dossier.actors[0].kind = "country";
  },
  "an unknown type of event": (dossier) => {
    dossier.events[0].type = "summit";
  },
  "the type of another event": (dossier) => {
    dossier.events[0].type = dossier.events[0].type === "meeting" ? "statement" : "meeting";
  },
  "an impossible date": (dossier) => {
    dossier.events[0].when = { date: "2031-02-30" };
  },
  "a date in words": (dossier) => {
    dossier.sources[0].published = "yesterday";
  },
  "a length that is none": (dossier) => {
    dossier.events[0].when = { duration: { iso: "2 hours" } };
  },
  "an id with a space": (dossier) => {
    dossier.actors[0].id = "actor 0";
  },
  "a subject without a namespace": (dossier) => {
    dossier.events[0].about = [{ subject: "weather" }];
  },
  "a key of an extension without a namespace": (dossier) => {
    dossier.extensions = { priority: 1 };
  },
  "a confidence above 1": (dossier) => {
    dossier.events[0].reports[0].confidence = 1.5;
  },
  "an offset that is no whole number": (dossier) => {
    dossier.events[0].reports[0].evidence[0].start = 0.5;
  },
  "a mark that is false": (dossier) => {
    dossier.events[0].reports[0].withdrawn = false;
  },
  "a missing field": (dossier) => {
    delete dossier.sources;
  },
  "a missing field at depth": (dossier) => {
    delete dossier.events[0].reports[0].source;
  },
  "null for a field that may be absent": (dossier) => {
    dossier.title = null;
  },
  "an address of another scheme": (dossier) => {
    dossier.sources[0].url = "ftp://news.example/1";
  },
});

/**
 * Dossiers that are damaged in one known way.
 *
 * @param {readonly import("diplomatic-events").Dossier[]} dossiers
 * @returns {Sample[]}
 */
export function damagedSamples(dossiers) {
  return dossiers.flatMap((dossier) =>
    Object.entries(damages).map(([name, damage]) => {
      const value = structuredClone(dossier);
      damage(value);
      return { name, value, isValid: false };
    }),
  );
}

/**
 * Dossiers that are changed at random; what they are is for a judge to say.
 *
 * @param {Json} dossier
 * @param {number} count
 * @param {(value: unknown) => boolean} isValid
 * @returns {Sample[]}
 */
export function mutatedSamples(dossier, count, isValid) {
  return Array.from({ length: count }, (_, seed) => {
    const value = mutate(dossier, seed + 1);
    return { name: `mutation ${seed + 1}`, value, isValid: isValid(value) };
  });
}

/**
 * Where somebody's verdict is another. Empty before anything is timed, so that all do the same work.
 *
 * @param {readonly Judge[]} judges
 * @param {readonly Sample[]} samples
 * @returns {string[]}
 */
export function disagreements(judges, samples) {
  return samples.flatMap(({ name: sample, value, isValid }) =>
    judges
      .filter(({ check }) => check(value) !== isValid)
      .map(({ name }) => `${name} takes ${sample} to be ${isValid ? "invalid" : "valid"}`),
  );
}
