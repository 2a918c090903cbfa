import { describeFound, type Path, shorten } from "../issues/index.js";
import type { Collector } from "./collector.js";
import type { Limits } from "./options.js";
import { isObject } from "./shape/notes.js";

/** True when {@link guard} surely has nothing to report of a value, which this finds out much faster. */
export function isSound(root: unknown, limits: Limits): boolean {
  let parts = 0;
  const isSoundPart = (value: unknown, depth: number): boolean => {
    if (typeof value === "string") return value.length <= limits.text;
    if (typeof value === "number") return Number.isFinite(value);
    if (value === null || typeof value === "boolean") return true;
    if (typeof value !== "object" || depth >= limits.depth) return false;
    if (Array.isArray(value)) {
      parts += value.length;
      if (parts > limits.parts) return false;
      for (let at = 0; at < value.length; at++) if (!isSoundPart(value[at], depth + 1)) return false;
      return true;
    }
    if (!isObject(value)) return false;
    for (const key in value) {
      const field = value[key];
      if (++parts > limits.parts || (field !== undefined && !isSoundPart(field, depth + 1))) return false;
    }
    return true;
  };
  try {
    return isSoundPart(root, 0);
  } catch {
    return false;
  }
}

type Visit = { value: object; keys: readonly string[] | number; next: number };

/**
 * Looks whether a value is JSON at all and within the limits, without recursion and reading each property once: too deep, too
 * many parts, cycles, strings that are too long, values that JSON cannot hold, properties that cannot be read.
 * Returns whether the value may be looked at further.
 */
export function guard(root: unknown, at: Path, limits: Limits, collector: Collector): boolean {
  if (isSound(root, limits)) return true;
  const path: Path = [...at];
  const open: Visit[] = [];
  const ancestors = new Set<object>();
  let parts = 0;
  let safe = true;

  const refuse = (): void => {
    safe = false;
  };
  const enter = (value: unknown): void => {
    if (typeof value === "string") {
      if (value.length > limits.text) {
        collector.add("too-long", path, { length: value.length, limit: limits.text });
        refuse();
      }
      return;
    }
    if (value === null || typeof value === "boolean") return;
    if (typeof value === "number") {
      if (!Number.isFinite(value)) collector.add("not-json", path, { found: String(value) });
      return;
    }
    if (typeof value !== "object") {
      // An object member that is undefined counts as absent, as in JSON.stringify.
      const absent = value === undefined && typeof path.at(-1) === "string";
      const nothing = path.length === 0 ? "undefined" : "undefined in an array";
      if (!absent)
        collector.add("not-json", path, { found: value === undefined ? nothing : describeFound(value) });
      return;
    }
    if (ancestors.has(value)) {
      collector.add("cyclic-value", path, {});
      refuse();
      return;
    }
    if (open.length >= limits.depth) {
      collector.add("too-deep", path, { limit: limits.depth });
      refuse();
      return;
    }
    const array = Array.isArray(value);
    if (!array && !isObject(value)) {
      collector.add("not-json", path, { found: `an object of ${className(value)}` });
      // Small in memory, but each byte or letter would become a key.
      if (ArrayBuffer.isView(value) || value instanceof String) {
        refuse();
        return;
      }
    }
    const keys = array ? value.length : Object.keys(value);
    parts += typeof keys === "number" ? keys : keys.length;
    if (parts > limits.parts) {
      collector.add("too-many", path, { limit: limits.parts });
      refuse();
      return;
    }
    ancestors.add(value);
    open.push({ value, keys, next: 0 });
  };
  const enterField = (parent: object | undefined, key: string | number): void => {
    try {
      enter(parent === undefined ? root : Reflect.get(parent, key));
    } catch (error) {
      collector.add("unreadable-value", path, { reason: reasonOf(error) });
      refuse();
    }
  };

  enterField(undefined, "");
  for (let visit = open.at(-1); visit && parts <= limits.parts && !collector.full(); visit = open.at(-1)) {
    const { value, keys } = visit;
    const key = typeof keys === "number" ? (visit.next < keys ? visit.next : undefined) : keys[visit.next];
    if (key === undefined) {
      open.pop();
      ancestors.delete(value);
      path.pop();
      continue;
    }
    visit.next++;
    path.push(key);
    const before = open.length;
    enterField(value, key);
    if (open.length === before) path.pop();
  }
  return safe;
}

function className(value: object): string {
  const maker: unknown = value.constructor;
  return typeof maker === "function" && maker.name !== "" ? `class ${maker.name}` : "some class";
}

/** An exception in words. Anything can be thrown, and even its message can throw. */
export function reasonOf(error: unknown): string {
  try {
    // A message can be anything, whatever its type says.
    const reason: unknown = error instanceof Error ? error.message : error;
    return shorten(String(reason));
  } catch {
    return "an exception that cannot be read";
  }
}
