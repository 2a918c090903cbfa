import type * as z from "zod";
import type { Path } from "../issues/path.js";
import type { Id } from "../values/id.js";
import { walk } from "./walk.js";

/** What is to be put where: at a key a text, or within what stands there. */
type Edits = Map<string | number, string | Edits>;

/**
 * A copy of `value` in which every field that names a record names it by another id; `value` itself where nothing changes. Which
 * fields those are the schema knows. All else is kept as it is, unknown keys included.
 */
export function renameReferences<T>(root: z.ZodType, value: T, rename: (id: Id, path: Path) => Id): T {
  const edits: Edits = new Map();
  walk(root, value, [
    {
      reference: (id, _kinds, { path }) => {
        const renamed = rename(id, path);
        if (renamed !== id) note(edits, path, renamed);
      },
    },
  ]);
  // Only texts were put in the place of texts, so the copy is of the same type.
  return edits.size === 0 ? value : (edited(value, edits) as T);
}

function note(edits: Edits, path: Path, text: string): void {
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

function edited(value: unknown, edits: Edits): unknown {
  const change = (key: string | number, part: unknown): unknown => {
    const edit = edits.get(key);
    return edit === undefined || typeof edit === "string" ? (edit ?? part) : edited(part, edit);
  };
  if (Array.isArray(value)) return value.map((part: unknown, index) => change(index, part));
  return Object.fromEntries(Object.entries(value ?? {}).map(([key, part]) => [key, change(key, part)]));
}
