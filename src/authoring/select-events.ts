import { append } from "../collections/index.js";
import {
  type Dossier,
  type DossierRecord,
  dossierSchema,
  eachUnknownText,
  type Id,
  type NodeName,
  type Place,
  recordKinds,
  walk,
} from "../model/index.js";
import { closest } from "../text/index.js";

/** The records that stand in a list of the dossier. */
const owners: readonly NodeName[] = /* @__PURE__ */ recordKinds.filter(
  (kind) => kind !== "provision" && kind !== "topic",
);

/**
 * The part of a dossier that some events need: these, and every record that they refer to, directly or through others. The part of a valid
 * dossier is valid. In fields and events that only a newer version defines, every string that is an id counts as a reference. All keep their order; the records are those of the dossier, not copies.
 *
 * @param dossier A valid dossier.
 * @param ids The ids of events.
 * @throws A TypeError for an id that no event has.
 *
 * @example
 * ```ts
 * import { selectEvents } from "diplomatic-events/authoring";
 * import { referenceDossier } from "diplomatic-events/fixtures";
 *
 * const part = selectEvents(referenceDossier, ["withdrawal-refusal"]);
 * console.log(part.events.map(({ id }) => id)); // ["withdrawal-demand", "withdrawal-refusal"]
 * ```
 */
export function selectEvents(dossier: Dossier, ids: readonly Id[]): Dossier {
  const events = new Set(dossier.events.map(({ id }) => id));
  const unknown = ids.find((id) => !events.has(id));
  if (unknown !== undefined) {
    const nearest = closest(unknown, events);
    const hint = nearest === undefined ? "" : `; did you mean ${JSON.stringify(nearest)}?`;
    throw new TypeError(`There is no event ${JSON.stringify(unknown)}${hint}`);
  }
  const references = readReferences(dossier);
  const selected = new Set([...ids, ...(references.get(undefined) ?? [])]);
  // A set visits what is added during its walk.
  for (const id of selected) for (const to of references.get(id) ?? []) selected.add(to);

  const part = <R extends DossierRecord>(records: readonly R[]): R[] =>
    records.filter(({ id }) => id !== undefined && selected.has(id));
  const { territories, instruments } = dossier;
  return {
    ...dossier,
    sources: part(dossier.sources),
    actors: part(dossier.actors),
    ...(territories && { territories: part(territories) }),
    ...(instruments && { instruments: part(instruments) }),
    events: part(dossier.events),
  };
}

/** The ids that each record refers to, and the dossier itself; a provision and a topic refer to the record that they are part of. */
function readReferences(dossier: Dossier): ReadonlyMap<Id | undefined, readonly Id[]> {
  const references = new Map<Id | undefined, Id[]>();
  const referToOwner = ({ id }: { id?: Id | undefined }, place: Place): void => {
    const owner = place.enclosing(...owners)?.["id"];
    if (id !== undefined && typeof owner === "string") append(references, id, owner);
  };
  walk(dossierSchema, dossier, [
    {
      reference: (to, _kinds, place) => {
        const from = place.enclosing(...owners)?.["id"];
        if (typeof from === "string") append(references, from, to);
      },
      provision: referToOwner,
      topic: referToOwner,
    },
  ]);
  const { sources, actors, territories, instruments, events } = dossier;
  const lists = new Map<unknown, readonly DossierRecord[] | undefined>(
    Object.entries({ sources, actors, territories, instruments, events }),
  );
  eachUnknownText(dossierSchema, dossier, (text, [list, index]) => {
    append(references, lists.get(list)?.[Number(index)]?.id, text);
  });
  return references;
}
