import type { Id, RecordKind } from "../../../model/index.js";
import { closest } from "../../../text/index.js";
import type { Run } from "../../run/run.js";

/** A reference names a record of the dossier, of a kind that its field allows. `own` is the id of the record that has the field. */
export function judgeReference(run: Run, id: Id, kinds: readonly RecordKind[], own?: unknown): void {
  const { records } = run;
  if (!records) return;
  if (!records.has(id)) {
    // It may be in a list that cannot be read, which is reported once.
    if (kinds.some((kind) => records.unread.has(kind))) return;
    const nearest = run.full() ? undefined : closest(id, records.idsOf(kinds), own);
    run.report("dangling-reference", { id, kinds, nearest });
    return;
  }
  const found = records.kindOf(id);
  if (found !== undefined && !kinds.includes(found)) run.report("wrong-kind", { id, found, kinds });
}
