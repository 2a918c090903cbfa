/** A JSON value, which tests may change. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON value of one's own, equal to what `value` is in JSON. */
export function clone(value: unknown): Json {
  const copy: Json = JSON.parse(JSON.stringify(value));
  return copy;
}

/** The keys of a JSON Pointer (RFC 6901). */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** What stands at a pointer; fails where there is nothing. */
export function at(root: Json, pointer: string): Json {
  let value = root;
  for (const key of keysOf(pointer)) {
    const child = Array.isArray(value) ? value[Number(key)] : isJsonObject(value) ? value[key] : undefined;
    if (child === undefined) throw new Error(`nothing at ${pointer}`);
    value = child;
  }
  return value;
}

/** Puts a value where a pointer leads; a key that is new comes last, and `-` adds to an array. */
export function put(root: Json, pointer: string, value: Json): void {
  const [parent, key] = parentOf(root, pointer);
  if (Array.isArray(parent)) parent[key === "-" ? parent.length : Number(key)] = value;
  else define(parent, key, value);
}

/** Takes away what stands at a pointer. */
export function drop(root: Json, pointer: string): void {
  at(root, pointer);
  const [parent, key] = parentOf(root, pointer);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Gives a key of an object another name and leaves it in its place. */
export function rename(root: Json, pointer: string, to: string): void {
  at(root, pointer);
  const [parent, key] = parentOf(root, pointer);
  if (Array.isArray(parent)) throw new Error("an array has no keys to rename");
  const entries = Object.entries(parent);
  for (const [name] of entries) delete parent[name];
  for (const [name, value] of entries) define(parent, name === key ? to : name, value);
}

/** Sets an own property, also one called `__proto__`, as `JSON.parse` does. */
function define(parent: object, key: string, value: Json): void {
  Object.defineProperty(parent, key, { value, writable: true, enumerable: true, configurable: true });
}

function parentOf(root: Json, pointer: string): [Json[] | { [key: string]: Json }, string] {
  const cut = pointer.lastIndexOf("/");
  const parent = at(root, pointer.slice(0, cut));
  if (typeof parent !== "object" || parent === null) throw new Error(`no parent for ${pointer}`);
  return [parent, keysOf(pointer.slice(cut))[0] ?? ""];
}

function isJsonObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
