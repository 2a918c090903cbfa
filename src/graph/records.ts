import type { Dossier } from "../dossier.js";
import type { Path } from "../issues/path.js";
import type { RecordKind } from "../values/id.js";

type JsonObject = Readonly<Record<string, unknown>>;

const lists = {
  sources: "source",
  actors: "actor",
  territories: "territory",
  instruments: "instrument",
} as const satisfies Record<string, RecordKind>;

type OptionalList = {
  [L in keyof typeof lists]: undefined extends Dossier[L] ? L : never;
}[keyof typeof lists];

/** The lists that a dossier may go without. */
const optional: Readonly<Record<OptionalList, true>> = { territories: true, instruments: true };

const eventKinds: readonly RecordKind[] = [
  "statement",
  "meeting",
  "territorial-position",
  "control-assessment",
];
const eventTypes: ReadonlySet<unknown> = /* @__PURE__ */ new Set(eventKinds);

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

/**
 * The kinds of record of which a dossier has no list that can be read: something else is in its place, or nothing where it is
 * required. What would name one of them cannot be told to be wrong.
 */
export function unreadKinds(dossier: unknown): ReadonlySet<RecordKind> {
  const unread = new Set<RecordKind>();
  const look = (list: string, kinds: readonly RecordKind[]): void => {
    const items = isObject(dossier) ? dossier[list] : undefined;
    if (Array.isArray(items) || (items === undefined && Object.hasOwn(optional, list))) return;
    for (const kind of kinds) unread.add(kind);
  };
  for (const [list, kind] of Object.entries(lists))
    look(list, kind === "instrument" ? [kind, "provision"] : [kind]);
  look("events", eventKinds);
  return unread;
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
