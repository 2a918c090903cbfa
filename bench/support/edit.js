/** @typedef {readonly [pointer: string, value: unknown]} Edit What is put where, by a JSON Pointer; `undefined` takes away what is there. */

/**
 * Changes one place of a value.
 *
 * @param {unknown} root
 * @param {Edit} edit
 */
export function edit(root, [pointer, value]) {
  const keys = pointer.split("/").slice(1);
  const last = keys.pop() ?? "";
  const parent = keys.reduce((/** @type {unknown} */ part, key) => Reflect.get(Object(part), key), root);
  if (typeof parent !== "object" || parent === null) throw new Error(`there is no place ${pointer}`);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else Reflect.set(parent, last, value);
}
