import type { Id, RecordKind } from "../../values/id.js";
import { closest } from "../closest.js";
import type { KnownRecord, Rule } from "../rule.js";

/** Every reference names a record of the dossier, of a kind that its field allows. */
export const danglingReference: Rule = ({ records, unread, report, full }) => ({
  reference: (id, kinds, place) => {
    if (!records) return;
    const known = records.get(id);
    if (!known) {
      // It may be in the list that cannot be read, which is said once.
      if (kinds.some((kind) => unread.has(kind))) return;
      report("dangling-reference", place, {
        id,
        kinds,
        nearest: full() ? undefined : closest(id, idsOf(kinds, records)),
      });
    } else if (known.kind !== undefined && !kinds.includes(known.kind)) {
      report("wrong-kind", place, { id, found: known.kind, kinds });
    }
  },
});

function* idsOf(kinds: readonly RecordKind[], records: ReadonlyMap<Id, KnownRecord>): Iterable<Id> {
  for (const [id, { kind }] of records) if (kind !== undefined && kinds.includes(kind)) yield id;
}
