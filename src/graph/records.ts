import type { Path } from "../issues/path.js";
import type { RecordKind } from "../values/id.js";

type JsonObject = Readonly<Record<string, unknown>>;

const lists = {
  sources: "source",
  actors: "actor",
  territories: "territory",
  instruments: "instrument",
} as const satisfies Record<string, RecordKind>;

const eventTypes: ReadonlySet<unknown> = /* @__PURE__ */ new Set<RecordKind>([
  "statement",
  "meeting",
  "territorial-position",
  "control-assessment",
]);

/**
 * Calls `visit` for every record of a dossier that has an id, provisions included, in the order of the document's fields.
 * Takes what it finds: lists that are no arrays and items that are no objects are passed over, an event of an unknown type is
 * visited without a kind.
 */
export function eachRecord(
  dossier: unknown,
  visit: (id: string, kind: RecordKind | undefined, record: JsonObject, path: Path) => void,
): void {
  for (const [list, kind] of Object.entries(lists)) {
    eachItem(dossier, list, [], (record, path) => {
      if (typeof record["id"] === "string") visit(record["id"], kind, record, path);
      if (kind !== "instrument") return;
      eachItem(record, "provisions", path, (provision, at) => {
        if (typeof provision["id"] === "string") visit(provision["id"], "provision", provision, at);
      });
    });
  }
  eachItem(dossier, "events", [], (event, path) => {
    if (typeof event["id"] === "string") visit(event["id"], eventKind(event["type"]), event, path);
  });
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
  const items = isObject(parent) ? parent[key] : undefined;
  if (!Array.isArray(items)) return;
  for (let index = 0; index < items.length; index++) {
    const item: unknown = items[index];
    if (isObject(item)) visit(item, [...path, key, index]);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}
