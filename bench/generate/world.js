import { pick } from "../support/random.js";
import { inGreek, nameOf } from "./invented.js";

/**
 * @typedef {import("diplomatic-events").Actor} Actor
 * @typedef {import("diplomatic-events").Territory} Territory
 *
 * @typedef {object} Side A polity with those who speak for it.
 * @property {Actor} polity
 * @property {Actor} minister
 * @property {Actor} spokesperson
 *
 * @typedef {object} World
 * @property {readonly Side[]} sides
 * @property {readonly Actor[]} media
 * @property {Actor} mission Observers whom the sides let in.
 * @property {readonly Territory[]} territories
 */

/**
 * Who and what the events of a dossier are about.
 *
 * @param {number} count How many events.
 * @param {import("../support/random.js").Random} random
 * @returns {World}
 */
export function createWorld(count, random) {
  const sides = Array.from({ length: 3 + Math.min(20, Math.floor(count / 40)) }, (_, index) => side(index));
  const media = Array.from({ length: 2 + Math.floor(count / 100) }, (_, index) => ({
    id: `agency-${index}`,
    kind: /** @type {const} */ ("media"),
    name: `${nameOf(index + 2000)} News Agency`,
  }));
  const territories = Array.from({ length: 3 + Math.floor(count / 20) }, (_, index) => {
    const name = nameOf(index + 1000);
    const user = pick(sides, random).polity.id;
    return {
      id: `place-${index}`,
      name,
      ...(index % 2 === 0 && {
        names: [
          { name: inGreek(name), language: "el", usedBy: [user] },
          { name: `Old ${name}`, language: "en" },
        ],
      }),
      ...(index % 3 === 2 && { within: `place-${index - 1}` }),
      ...(index % 5 === 0 && { sameAs: [`https://gazetteer.example/places/${index}`] }),
    };
  });
  const mission = {
    id: "mission",
    kind: /** @type {const} */ ("body"),
    name: "Observer Mission",
    names: [{ name: "the Mission" }],
  };
  return { sides, media, mission, territories };
}

/**
 * @param {number} index
 * @returns {Side}
 */
function side(index) {
  const name = nameOf(index);
  const of = `polity-${index}`;
  const letter = String.fromCharCode(65 + index);
  return {
    // Codes that ISO 3166 leaves to its users.
    polity: {
      id: of,
      kind: "polity",
      name,
      country: `X${letter}`,
      names: [{ name: inGreek(name), language: "el" }],
    },
    minister: {
      id: `minister-${index}`,
      kind: "person",
      name: `${nameOf(index + 500)} ${nameOf(index + 3000)}`,
      offices: [{ title: "Minister for Foreign Affairs", of, from: "2029-04", to: "2034" }],
      sameAs: [
        `https://people.example/${index}`,
        `urn:uuid:00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
      ],
    },
    spokesperson: {
      id: `spokesperson-${index}`,
      kind: "person",
      name: `${nameOf(index + 700)} ${nameOf(index + 3500)}`,
      offices: [{ title: "Spokesperson", of }],
      partOf: of,
    },
  };
}
