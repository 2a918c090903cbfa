import { type Path, toPointer } from "../../issues/index.js";
import { eachRecord, type Id, type RecordKind, unreadableKinds } from "../../model/index.js";
import type { Collector } from "../collector.js";
import type { Records } from "./run.js";

interface KnownRecord {
  readonly kind: RecordKind | undefined;
  readonly record: object;
  readonly path: Path;
}

/** The records of a value that is perhaps a dossier. Reports each id that is taken; the first record keeps it. */
export function readRecords(dossier: unknown, collector?: Collector): Records {
  const records = new Map<Id, KnownRecord>();
  eachRecord(dossier, (id, kind, record, path) => {
    const first = records.get(id);
    if (first) collector?.add("duplicate-id", [...path, "id"], { id, first: toPointer(first.path) });
    else records.set(id, { kind, record, path });
  });
  return {
    unread: unreadableKinds(dossier),
    has: (id) => records.has(id),
    kindOf: (id) => records.get(id)?.kind,
    recordOf: (id) => records.get(id)?.record,
    *idsOf(kinds) {
      for (const [id, { kind }] of records) if (kind !== undefined && kinds.includes(kind)) yield id;
    },
  };
}
