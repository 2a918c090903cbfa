import { wordSet } from "../collections/index.js";
import { isJsonObject, type JsonObject } from "../model/index.js";

/** The fields that are lists in the format, those of voices aside. */
const listFields: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "about by clauses codes evidence initiatedBy issuers links members names offices provisions quantities relative reports sameAs territories toward usedBy",
);

/** The fields that are lists of voices, parties or links of a chain, where an id is enough. */
const voiceFields: ReadonlySet<string> = /* @__PURE__ */ wordSet(
  "audience participants parties speakers via",
);

/** Fields that only events of one type have. Of these, an assessment of control may leave out either of its two. */
const tellingFields: readonly (readonly [field: string, type: string])[] = [
  ["act", "statement"],
  ["form", "meeting"],
  ["stance", "territorial-position"],
  ["degree", "control-assessment"],
  ["controller", "control-assessment"],
];

/** Records by their ids as a list in the plain format. */
export function expandRecords(records: object): JsonObject[] {
  return Object.entries(records).map(([id, record]) => ({ id, ...expandFields(record) }));
}

/** Events by their ids as a list, each with its type. */
export function expandEvents(events: object): JsonObject[] {
  return expandRecords(events).map(({ id, ...event }) => {
    const type = tellingFields.find(([field]) => event[field] !== undefined)?.[1];
    return { id, type, ...event };
  });
}

function expandFields(record: object): JsonObject {
  const fields = Object.entries(record).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields.map(([key, value]) => [key, expandField(key, value)]));
}

function expandField(key: string, value: unknown): unknown {
  if (key === "extensions") return value;
  if (key === "provisions" && isJsonObject(value)) return expandRecords(value);
  if (!listFields.has(key) && !voiceFields.has(key)) return expandItem(key, value);
  return [value].flat().map((item) => expandItem(key, item));
}

function expandItem(key: string, item: unknown): unknown {
  if (voiceFields.has(key) && typeof item === "string") return { who: item };
  return isJsonObject(item) ? expandFields(item) : item;
}
