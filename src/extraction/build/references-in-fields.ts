import type { Path } from "../../issues/index.js";
import type { Id, RecordKind } from "../../model/index.js";
import { originOf } from "../answer/settle.js";
import type { BuildContext } from "./who-and-where.js";

/** The record that a field names; undefined where it names none, or none that can be used. */
export function one(
  id: string,
  kinds: readonly RecordKind[],
  path: Path,
  { references }: BuildContext,
): Id | undefined {
  return id === "" ? undefined : references.resolve(id, kinds, path)?.id;
}

/** The records that a list names, once each. */
export function many(
  ids: readonly string[],
  kinds: readonly RecordKind[],
  path: Path,
  { references, report }: BuildContext,
  special: (id: string) => Id | undefined = () => undefined,
): Id[] {
  const found = new Set<Id>();
  for (const [index, id] of ids.entries()) {
    const place = [...path, originOf(ids, index)];
    const known = special(id) ?? references.resolve(id, kinds, place)?.id;
    if (known === undefined) continue;
    if (found.has(known)) report("repeated-item", place, { id });
    found.add(known);
  }
  return [...found];
}

/** Reports a part that is empty and that a record cannot do without. */
export function requirePart(
  part: string | readonly unknown[],
  path: Path,
  field: string,
  { report }: BuildContext,
): void {
  if (part.length === 0) report("missing-part", [...path, field], { field });
}
