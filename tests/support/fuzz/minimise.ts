import type { Json } from "../json.js";

/** A text without a part of it, large parts first. */
export function* smallerTexts(text: string): Generator<string> {
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let at = 0; at < text.length; at += size) yield text.slice(0, at) + text.slice(at + size);
}

/** A JSON value without one of its parts, those near the root first, or with a text cut in half. */
export function* smallerValues(value: Json): Generator<Json> {
  if (typeof value === "string" && value.length > 1) yield value.slice(0, value.length / 2);
  if (typeof value !== "object" || value === null) return;
  const entries: [string, Json][] = Object.entries(value);
  const build = (list: readonly [string, Json][]): Json =>
    Array.isArray(value) ? list.map(([, item]) => item) : objectOf(list);
  for (const at of entries.keys()) yield build(entries.toSpliced(at, 1));
  for (const [at, [key, item]] of entries.entries())
    for (const smaller of smallerValues(item)) yield build(entries.with(at, [key, smaller]));
}

/** An object with these keys as its own, also one called `__proto__`. */
function objectOf(entries: readonly [string, Json][]): Json {
  return Object.fromEntries(entries);
}
