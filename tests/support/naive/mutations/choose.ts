import type { Dossier, Evidence, Party, Reported, SourceReport, Topic } from "../../../../src/index.js";
import { keysOf } from "../../json.js";
import { partyListsOf, recordsOf, reportedOf, reportsOf, topicsOf } from "../document.js";

/** Chooses an item, by the next of the numbers. Undefined of an empty list. */
export type Pick = <T>(list: readonly T[]) => T | undefined;

/** A change of a dossier, in place. */
export type Change = (dossier: Dossier, pick: Pick) => void;

export function set<T extends object, K extends keyof T>(
  target: T | undefined,
  key: K,
  value: T[K] | undefined,
): void {
  if (!target) return;
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}

/** Puts a value in the place of what stands at a pointer. */
export function replace(root: object, pointer: string, value: string): void {
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  let parent: object = root;
  for (const key of keys) parent = Object(Reflect.get(parent, key));
  Reflect.set(parent, last, value);
}

/** All lists within a value. */
export function listsIn(value: unknown): unknown[][] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(listsIn);
  return Array.isArray(value) ? [value, ...inside] : inside;
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

export const reported = (dossier: Dossier): Reported[] => reportedOf(dossier).map(({ value }) => value);
export const topics = (dossier: Dossier): Topic[] =>
  recordsOf(dossier).flatMap((record) => topicsOf(record).map(({ value }) => value));
export const parties = (dossier: Dossier): Party[] =>
  recordsOf(dossier).flatMap((record) => partyListsOf(record).flatMap(({ value }) => value));
export const reports = (dossier: Dossier): SourceReport[] => reportsOf(dossier).map(({ value }) => value);
export const ids = (dossier: Dossier): string[] => [
  ...recordsOf(dossier).map(({ value }) => value.id),
  "nobody",
];
export const statements = (dossier: Dossier) =>
  dossier.events.flatMap((event) => (event.type === "statement" ? [event] : []));
export const positions = (dossier: Dossier) =>
  dossier.events.flatMap((event) => (event.type === "territorial-position" ? [event] : []));
export const meetings = (dossier: Dossier) =>
  dossier.events.flatMap((event) => (event.type === "meeting" ? [event] : []));
export const named = (dossier: Dossier) => [...dossier.actors, ...(dossier.territories ?? [])];
export const provisions = (dossier: Dossier) =>
  (dossier.instruments ?? []).flatMap((each) => each.provisions ?? []);
export const evidence = (dossier: Dossier): { piece: Evidence; text: string | undefined }[] =>
  reports(dossier).flatMap((report) => {
    const text = dossier.sources.find(({ id }) => id === report.source)?.text;
    const pieces = [...(report.evidence ?? []), ...(report.via ?? []).flatMap((link) => link.evidence ?? [])];
    return pieces.map((piece) => ({ piece, text }));
  });

/** Language tags, not all of them known. */
export const tags = [
  "en",
  "EN",
  "en-UK",
  "en-gb",
  "jp",
  "iw",
  "es",
  "es-419",
  "sr-Latn",
  "sr-Cyrl-XK",
  "gsw",
  "xx",
  "se",
];
