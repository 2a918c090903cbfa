import { append } from "../../collections/index.js";
import type { Path } from "../../issues/index.js";
import {
  anyEventSchema,
  type Dossier,
  dossierSchema,
  eachRecord,
  type Id,
  isKnownEvent,
  renameReferences,
} from "../../model/index.js";
import { canonicalJson } from "../measures/index.js";

/** The lists of a dossier. */
export const recordLists = ["sources", "actors", "territories", "instruments", "events"] as const;

/** What a record says, as text, apart from its id and the ids of its provisions and topics. */
export interface Echo {
  list: (typeof recordLists)[number];
  id: Id;
  /** The ids of its provisions and topics, in order. */
  parts: readonly Id[];
  /** Without its reports and `same-event` links. */
  text: string;
  /** With them. */
  whole: string;
  /** Its reports. */
  reports: ReadonlySet<string>;
  /** The record without its ids, with what it refers to named. */
  record: object;
}

/** The echoes of all records of a dossier. Records that say the same have equal echoes, if what they refer to is named alike. */
export function echoesOf(dossier: Dossier, nameOf: (id: Id) => Id): Echo[] {
  const own = new Map<string, Map<Id, string>>();
  const parts = new Map<string, Id[]>();
  eachRecord(dossier, (id, kind, _record, [list, index, ...within]) => {
    const key = `${list} ${index}`;
    const names = own.get(key) ?? new Map<Id, string>();
    own.set(key, names.set(id, within.length === 0 ? "<itself>" : `<${kind} ${names.size}>`));
    if (within.length > 0) append(parts, key, id);
  });
  const named = renameAll(dossier, (id, [list, index]) => own.get(`${list} ${index}`)?.get(id) ?? nameOf(id));
  return recordLists.flatMap((list) =>
    (named[list] ?? []).map((record, index): Echo => {
      const provisions = "provisions" in record ? (record.provisions ?? []) : [];
      const content = {
        ...record,
        id: undefined,
        ...("provisions" in record
          ? { provisions: provisions.map((each) => ({ ...each, id: undefined })) }
          : {}),
      };
      const links = "links" in record ? record.links?.filter(({ rel }) => rel !== "same-event") : undefined;
      return {
        list,
        id: record.id,
        parts: parts.get(`${list} ${index}`) ?? [],
        text: canonicalJson({ ...content, reports: undefined, links: links?.length ? links : undefined }),
        whole: canonicalJson(content),
        record: content,
        reports: new Set("reports" in record ? record.reports.map((report) => canonicalJson(report)) : []),
      };
    }),
  );
}

/**
 * A dossier with all references renamed. In fields and in events that only a newer version defines, any text that is the id of a record
 * may be one.
 */
export function renameAll(dossier: Dossier, rename: (id: Id, path: Path) => Id): Dossier {
  const ids = new Set<string>();
  eachRecord(dossier, (id) => ids.add(id));
  const isOfNewerType = ([list, index]: Path): boolean => {
    const event = list === "events" ? dossier.events[Number(index)] : undefined;
    return event !== undefined && !isKnownEvent(event);
  };
  const renamed = renameReferences(
    dossierSchema,
    dossier,
    rename,
    (text, path) => ids.has(text) && !isOfNewerType(path),
  );
  const events = renamed.events.map((event, index) =>
    isKnownEvent(event)
      ? event
      : renameReferences(
          anyEventSchema,
          event,
          (id, path) => rename(id, ["events", index, ...path]),
          (text, [key]) => ids.has(text) && key !== "type",
        ),
  );
  return { ...renamed, events };
}
