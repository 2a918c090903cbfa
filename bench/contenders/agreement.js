import { mutate } from "../../scripts/contracts/mutate.js";
import { edit } from "../support/edit.js";

/**
 * @typedef {import("../../tests/support/json.js").Json} Json
 * @typedef {{ name: string, value: unknown, isValid: boolean }} Sample
 * @typedef {{ name: string, check: (value: unknown) => boolean }} Judge
 */

const event = "/events/0";
const report = `${event}/reports/0`;

/**
 * Changes to a dossier, each of which makes it invalid in shape.
 *
 * @type {Readonly<Record<string, import("../support/edit.js").Edit>>}
 */
const damages = {
  "an unknown key of the dossier": ["/version", 1],
  "an unknown key at depth": [`${report}/evidence/0/page`, 4],
  "a wrong type": [`${event}/reports`, {}],
  "a wrong type at depth": [`${report}/evidence/0/exact`, 7],
  "an empty list": [`${event}/reports`, []],
  "an empty text": ["/actors/0/name", ""],
  "an unknown word": ["/actors/0/kind", "country"],
  "an unknown type of event": [`${event}/type`, "summit"],
  // The first event of each dossier is of a type with fields that this one lacks.
  "the type of another event": [`${event}/type`, "control-assessment"],
  "an impossible date": [`${event}/when`, { date: "2031-02-30" }],
  "a date in words": ["/sources/0/published", "yesterday"],
  "a length that is none": [`${event}/when`, { duration: { iso: "2 hours" } }],
  "an id with a space": ["/actors/0/id", "actor 0"],
  "a subject without a namespace": [`${event}/about`, [{ subject: "weather" }]],
  "a key of an extension without a namespace": ["/extensions", { priority: 1 }],
  "a confidence above 1": [`${report}/confidence`, 1.5],
  "an offset that is no whole number": [`${report}/evidence/0/start`, 0.5],
  "a mark that is false": [`${report}/withdrawn`, false],
  "a missing field": ["/sources", undefined],
  "a missing field at depth": [`${report}/source`, undefined],
  "null for a field that may be absent": ["/title", null],
  "an address of another scheme": ["/sources/0/url", "ftp://news.example/1"],
};

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
      edit(value, damage);
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
