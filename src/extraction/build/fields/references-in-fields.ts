import type { Path } from "../../../issues/index.js";
import type { Id, RecordKind } from "../../../model/index.js";
import { type Details, originOf, type Placed } from "../../answer/index.js";
import type { BuildContext } from "../context.js";

/** The record that a field names; undefined where it names none, or none that can be used. */
export function one(
  id: string | undefined,
  kinds: readonly RecordKind[],
  path: Path,
  { references }: BuildContext,
): Id | undefined {
  return id === undefined || id === "" ? undefined : references.resolve(id, kinds, path)?.id;
}

/** The records that lists name, once each. */
export function many(
  lists: readonly Placed<readonly string[]>[],
  kinds: readonly RecordKind[],
  { references, report }: BuildContext,
): Id[] {
  const found = new Map<Id, string>();
  for (const { value, path } of lists)
    for (const [index, id] of value.entries()) {
      const place = [...path, ...originOf(value, index)];
      const known = references.resolve(id, kinds, place)?.id;
      if (known === undefined) continue;
      // Two ids of one record are no slip.
      if (found.get(known) === id) report("repeated-item", place, { id });
      found.set(known, id);
    }
  return [...found.keys()];
}

/** Reports an empty part that a record requires. */
export function requirePart(
  part: string | readonly unknown[],
  path: Path,
  field: string,
  { report }: BuildContext,
): void {
  if (part.length === 0) report("missing-part", [...path, field], { field });
}

/** The value of a detail that has a meaning only with something else; where that is missing, the detail is reported. */
export function onlyWith<D, Name extends keyof D & string>(
  details: Details<D>,
  name: Name,
  isThere: boolean,
  goesWith: string,
  { report }: BuildContext,
): D[Name] | undefined {
  const value = details.one(name);
  if (isThere) return value;
  if (value) report("misplaced-field", details.at(name), { field: name, goesWith });
  return undefined;
}
