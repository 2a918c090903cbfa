import type { Path } from "../issues/index.js";
import type { Dossier } from "./dossier.js";
import { isJsonObject, type JsonObject } from "./json-object.js";
import { eventKinds, type RecordKind } from "./values/id.js";

const lists = {
  sources: "source",
  actors: "actor",
  territories: "territory",
  instruments: "instrument",
} as const satisfies Record<string, RecordKind>;

type OptionalList = {
  [L in keyof typeof lists]: undefined extends Dossier[L] ? L : never;
}[keyof typeof lists];

/** The optional lists of a dossier. */
const optional: Readonly<Record<OptionalList, true>> = { territories: true, instruments: true };

const eventTypes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(eventKinds);

type VisitRecord = (id: string, kind: RecordKind | undefined, record: JsonObject, path: Path) => void;

/**
 * Calls `visit` for every record of an unchecked dossier that has an id, provisions and topics included, in the order of the document's
 * fields. It skips lists that are not arrays and items that are not objects. An event of an unknown type has no kind.
 */
export function eachRecord(dossier: unknown, visit: VisitRecord): void {
  for (const [list, kind] of Object.entries(lists)) {
    eachItem(dossier, list, [], (record, path) => {
      if (typeof record["id"] === "string") visit(record["id"], kind, record, path);
      if (kind !== "instrument") return;
      eachItem(record, "provisions", path, (provision, at) => {
        if (typeof provision["id"] === "string") visit(provision["id"], "provision", provision, at);
        eachTopic(provision, at, visit);
      });
    });
  }
  eachItem(dossier, "events", [], (event, path) => {
    if (typeof event["id"] === "string") visit(event["id"], eventKind(event["type"]), event, path);
    eachTopic(event, path, visit);
  });
}

/** Calls `visit` for the topics with an id of a record and of its clauses. */
function eachTopic(record: JsonObject, path: Path, visit: VisitRecord): void {
  const eachOf = (part: JsonObject, at: Path): void =>
    eachItem(part, "about", at, (topic, place) => {
      if (typeof topic["id"] === "string") visit(topic["id"], "topic", topic, place);
    });
  eachOf(record, path);
  eachItem(record, "clauses", path, eachOf);
}

/**
 * The kinds of record whose list is unreadable in an unchecked dossier: it is not an array, or it is missing though required. A
 * reference to such a kind cannot be checked.
 */
export function unreadableKinds(dossier: unknown): ReadonlySet<RecordKind> {
  const unreadable = new Set<RecordKind>();
  const inspect = (list: string, kinds: readonly RecordKind[]): void => {
    const items = isJsonObject(dossier) ? dossier[list] : undefined;
    if (Array.isArray(items) || (items === undefined && Object.hasOwn(optional, list))) return;
    for (const kind of kinds) unreadable.add(kind);
  };
  for (const [list, kind] of Object.entries(lists))
    inspect(list, kind === "instrument" ? [kind, "provision", "topic"] : [kind]);
  inspect("events", [...eventKinds, "topic"]);
  return unreadable;
}

function eventKind(type: unknown): RecordKind | undefined {
  return isEventType(type) ? type : undefined;
}

/** Whether a value is the `type` of an event. */
export function isEventType(type: unknown): type is RecordKind {
  return eventTypes.has(type);
}

function eachItem(
  parent: unknown,
  key: string,
  path: Path,
  visit: (item: JsonObject, path: Path) => void,
): void {
  const items = isJsonObject(parent) ? parent[key] : undefined;
  if (!Array.isArray(items)) return;
  for (let index = 0; index < items.length; index++) {
    const item: unknown = items[index];
    if (isJsonObject(item)) visit(item, [...path, key, index]);
  }
}
