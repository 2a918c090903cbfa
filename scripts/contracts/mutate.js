// Makes dossiers that are wrong in one way or a few, and some that are still right: what validators are compared on.

import { createRandom, pick } from "../../bench/support/random.js";
import { groups, otherStrings } from "./strings.js";

/**
 * @typedef {import("../../tests/support/json.js").Json} Json
 *
 * @typedef {object} Place A value within another.
 * @property {object} parent The object or array that holds it.
 * @property {string} key
 * @property {Json} value
 * @typedef {import("../../bench/support/random.js").Random} Random
 */

const strings = [...groups.flatMap((group) => group.strings), ...otherStrings];
const numbers = [0, 1, -1, 0.5, 1.5, 1, 100, -0, 2 ** 53 - 1, 2 ** 53, 1e300];
const keys = [
  ..."id type note extensions when reports x acme:x Acme:x constructor toString".split(" "),
  "acme:x\n",
  "",
];

/**
 * A dossier with some of the records of another, changed in one to three places. Every fiftieth has all of the records.
 *
 * @param {Json} whole
 * @param {number} seed
 * @returns {Json}
 */
export function mutate(whole, seed) {
  const random = createRandom(seed);
  const root = seed % 50 === 0 ? structuredClone(whole) : excerpt(whole, random);
  for (let count = pick([1, 1, 1, 2, 3], random); count > 0; count -= 1) change(root, whole, random);
  return root;
}

/**
 * @param {Json} whole
 * @param {Random} random
 * @returns {Json}
 */
function excerpt(whole, random) {
  if (!isObject(whole)) throw new Error("a dossier is an object");
  return Object.fromEntries(
    Object.entries(whole).map(([key, value]) => {
      if (!Array.isArray(value)) return [key, structuredClone(value)];
      const from = Math.floor(random() * value.length);
      return [key, structuredClone(value.slice(from, from + (random() < 0.7 ? 1 : 2)))];
    }),
  );
}

/**
 * @param {Json} root
 * @param {Json} whole
 * @param {Random} random
 */
function change(root, whole, random) {
  const places = placesIn(root);
  const written = places.filter(({ value }) => groupOf(value));
  const byFormat = written.length > 0 && random() < 0.3;
  const { parent, key, value } = pick(byFormat ? written : places, random);
  const become = (/** @type {Json} */ other) => Reflect.set(parent, key, other);
  const alike = () => pick(groupOf(value)?.strings ?? otherStrings, random);
  if (byFormat) {
    become(alike());
    return;
  }

  const elsewhere = () => structuredClone(pick(placesIn(whole), random).value);
  const anything = () =>
    pick([null, true, false, [], {}, [null], [{}], pick(numbers, random), pick(strings, random)], random);
  const changes = [
    () => become(anything()),
    () => become(elsewhere()),
    () => remove(parent, key),
    () => become(typeof value === "string" ? alike() : pick(numbers, random)),
    () => {
      if (typeof value === "string")
        become(pick([`${value}\n`, ` ${value}`, value.toUpperCase(), value.slice(1), `${value}x`], random));
      else if (Array.isArray(value))
        value.push(pick([elsewhere(), anything(), ...structuredClone(value)], random));
      else if (isObject(value)) value[pick(keys, random)] = pick([elsewhere(), anything()], random);
      else become(pick(numbers, random));
    },
    () => {
      if (!isObject(value)) return remove(parent, key);
      const from = pick([...Object.keys(value), "x"], random);
      value[pick([from.toUpperCase(), `${from}s`, ...keys], random)] = structuredClone(value[from] ?? null);
      if (random() < 0.5) remove(value, from);
    },
  ];
  pick(changes, random)();
}

/** @param {Json} value */
function groupOf(value) {
  return typeof value === "string" ? groups.find(({ start }) => start.test(value)) : undefined;
}

/**
 * Every value within a value, with the object or array that holds it.
 *
 * @param {Json} root
 * @returns {Place[]}
 */
function placesIn(root) {
  if (typeof root !== "object" || root === null) return [];
  return Object.entries(root).flatMap(([key, value]) => [{ parent: root, key, value }, ...placesIn(value)]);
}

/**
 * @param {object} parent
 * @param {string} key
 */
function remove(parent, key) {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

/**
 * @param {Json} value
 * @returns {value is { [key: string]: Json }}
 */
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
