import type * as z from "zod";
import type { Path } from "../issues/index.js";
import { eachUnknownText } from "./unknown-texts.js";
import type { Id } from "./values/id.js";
import { walk } from "./walk.js";

/** Edits by key: a new text, or the edits within the value at that key. */
type Edits = Map<string | number, string | Edits>;

/**
 * Copies `value` with new ids in every reference field of its schema, and in every topic that has an id. Returns `value` itself if nothing
 * changes. All other fields keep their values; with `mayRefer`, texts for which it holds are references in fields that the schema does not
 * know.
 */
export function renameReferences<T>(
  root: z.ZodType,
  value: T,
  rename: (id: Id, path: Path) => Id,
  mayRefer?: (text: string, path: Path) => boolean,
): T {
  const edits: Edits = new Map();
  const edit = (id: Id, path: Path): void => {
    const renamed = rename(id, path);
    if (renamed !== id) addEdit(edits, path, renamed);
  };
  walk(root, value, [
    {
      reference: (id, _kinds, { path }) => {
        edit(id, path);
      },
      topic: ({ id }, { path }) => {
        if (id !== undefined) edit(id, [...path, "id"]);
      },
    },
  ]);
  if (mayRefer)
    eachUnknownText(root, value, (text, path) => {
      if (mayRefer(text, path)) edit(text, path);
    });
  // Edits replace texts by texts only, so the copy has the same type.
  return edits.size === 0 ? value : (applyEdits(value, edits) as T);
}

function addEdit(edits: Edits, path: Path, text: string): void {
  let at = edits;
  for (const key of path.slice(0, -1)) {
    let inner = at.get(key);
    if (typeof inner !== "object") {
      inner = new Map();
      at.set(key, inner);
    }
    at = inner;
  }
  const last = path.at(-1);
  if (last !== undefined) at.set(last, text);
}

function applyEdits(value: unknown, edits: Edits): unknown {
  const edit = (key: string | number, part: unknown): unknown => {
    const change = edits.get(key);
    return change === undefined || typeof change === "string" ? (change ?? part) : applyEdits(part, change);
  };
  if (Array.isArray(value)) return value.map((part: unknown, index) => edit(index, part));
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [key, edit(key, part)]));
}
