// Names and words of a world that does not exist, so that no party of this one says anything.

import { pick } from "../support/random.js";

const syllables = "ka lo mi ren tas vu zor pel dan hul sha bri or wen tak ile".split(" ");
const nouns =
  "border prisoner exchange monitor harbour grain pipeline treaty election visa dam water fishery island patrol aid convoy hospital airport summit protocol envoy guarantee settlement reform crossing ferry census archive tariff".split(
    " ",
  );
const adjectives =
  "joint early northern partial lasting disputed renewed gradual coastal former open common regional mutual provisional balanced".split(
    " ",
  );
const greek = Object.fromEntries(
  "aα bβ dδ eε hη iι kκ lλ mμ nν oο pπ rρ sσ tτ uυ vβ wω zζ".split(" ").map((pair) => [pair[0], pair[1]]),
);

export const months =
  "January February March April May June July August September October November December".split(" ");

/**
 * A name that no other number below 4,096 has.
 *
 * @param {number} index
 */
export function nameOf(index) {
  const digits = [index, Math.floor(index / 16), Math.floor(index / 256)];
  const word = digits.map((digit) => syllables[((digit % 16) * 7 + 3) % 16]).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/**
 * The name in Greek letters.
 *
 * @param {string} name
 */
export function inGreek(name) {
  return [...name.toLowerCase()].map((letter) => greek[letter] ?? letter).join("");
}

/**
 * Words that no other event has: the numbers make sure of it.
 *
 * @param {number} index
 * @param {import("../support/random.js").Random} random
 */
export function matterOf(index, random) {
  const part = () => `${pick(adjectives, random)} ${pick(nouns, random)}`;
  return `the ${part()} – item ${index + 1} of the agenda – and the ${part()}s`;
}

/** @param {number} day From 1 January 2031. */
export function dateOf(day) {
  return new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);
}

/** @param {string} date */
export function inWords(date) {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}
