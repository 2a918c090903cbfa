import type {
  Evidence,
  Party,
  RelativeTime,
  Reported,
  SourceReport,
  Topic,
  When,
} from "../../../src/index.js";
import {
  actorKinds,
  aspects,
  calendars,
  coverages,
  type Dossier,
  durationBounds,
  evaluations,
  eventStatuses,
  linkRelations,
  meetingOutcomes,
  nearnesses,
  partyRoles,
  provisionForces,
  speechActs,
  territorialStances,
  timePoints,
  timeRelations,
} from "../../../src/index.js";
import { keysOf } from "../json.js";
import { partyListsOf, recordsOf, reportedOf, reportsOf, timesOf, topicsOf } from "./document.js";
import { referencesOf } from "./references.js";

/** One change of a dossier: which, and the numbers that stand for the choices within it. */
export interface Mutation {
  name: string;
  choices: readonly number[];
}

/** Chooses an item, by the next of the numbers. Undefined of an empty list. */
type Pick = <T>(list: readonly T[]) => T | undefined;

const days = [
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2024-03-02",
  "2024-03-05",
  "2024-03-06",
  "2024-03-09",
];
const moments = [
  "2024-03-01T09:00:00",
  "2024-03-01T23:30:00Z",
  "2024-03-02T05:00:00+09",
  "2024-03-02T09:00:00",
];
const vague = [
  "2024",
  "2024-03",
  "2023-1X",
  "2024-03-01?",
  "2024~",
  "XXXX-03-01",
  "2024-03-01/2024-03-05",
  "2023/..",
];
const open = [
  "../2024-02",
  "/2024-02",
  "2024-03-05/",
  "{2024-02,2024-04}",
  "[2024-03-01,2024-03-09]",
  "2023-21",
  "2019",
];
const dates = [...days, ...days, ...moments, ...vague, ...open];
const lengths = ["PT1H", "PT2H", "P1D", "P3D", "P14D", "P1M", "PT0S", "PT30M", "P1Y", "PT1S", "P9999999999D"];
const codes = ["FR", "UK", "EL", "XK", "ZZ", "AA", "QM", "QL", "SU", "EU", "XA", "YU"];
const tags = [
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
const oddTags = [
  "de-1901-1901",
  "en-a-bb-a-cc",
  "zh-yue",
  "en-GB-oed",
  "de-DE-u-co-phonebk",
  "en-abcd",
  "en-x-uk",
  "en-x",
];
const addresses = [
  "https://example.org/a",
  "https://user@example.org/",
  "https://user:word@example.org/",
  "https://example.org/\u200Bb",
  "https://example.org/\u202Eb",
  "https://example.org/\u00ADb",
  "https:///example.org",
  "https://[half",
  "https://example.org:99999/",
  "http://?a",
  "urn:isbn:9780141439600",
  "urn:example:province",
  "https://example.org/arcadia",
];
const writtenDays = [
  "18 February 2024",
  "1 March 2024",
  "February 18, 2024",
  "17 February 2024",
  "on the 18th of Feb. 2024",
  "18 February 24",
  "20 Shaban 1445",
  "10 Esfand 1402",
  "11 Esfand 1402",
  "21 Adar I 5784",
  "1 March Reiwa 6",
  "1 March 2567 BE",
  "some day in March",
];

function set<T extends object, K extends keyof T>(
  target: T | undefined,
  key: K,
  value: T[K] | undefined,
): void {
  if (!target) return;
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}

/** Puts a value in the place of what stands at a pointer. */
function replace(root: object, pointer: string, value: string): void {
  const keys = keysOf(pointer);
  const last = keys.pop() ?? "";
  let parent: object = root;
  for (const key of keys) parent = Object(Reflect.get(parent, key));
  Reflect.set(parent, last, value);
}

/** All lists within a value. */
function listsIn(value: unknown): unknown[][] {
  if (typeof value !== "object" || value === null) return [];
  const inside = Object.values(value).flatMap(listsIn);
  return Array.isArray(value) ? [value, ...inside] : inside;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

const reported = (dossier: Dossier): Reported[] => reportedOf(dossier).map(({ value }) => value);
const topics = (dossier: Dossier): Topic[] =>
  recordsOf(dossier).flatMap((record) => topicsOf(record).map(({ value }) => value));
const parties = (dossier: Dossier): Party[] =>
  recordsOf(dossier).flatMap((record) => partyListsOf(record).flatMap(({ value }) => value));
const reports = (dossier: Dossier): SourceReport[] => reportsOf(dossier).map(({ value }) => value);
const ids = (dossier: Dossier): string[] => [...recordsOf(dossier).map(({ value }) => value.id), "nobody"];
const statements = (dossier: Dossier) =>
  dossier.events.flatMap((event) => (event.type === "statement" ? [event] : []));
const positions = (dossier: Dossier) =>
  dossier.events.flatMap((event) => (event.type === "territorial-position" ? [event] : []));
const meetings = (dossier: Dossier) =>
  dossier.events.flatMap((event) => (event.type === "meeting" ? [event] : []));
const named = (dossier: Dossier) => [...dossier.actors, ...(dossier.territories ?? [])];
const provisions = (dossier: Dossier) => (dossier.instruments ?? []).flatMap((each) => each.provisions ?? []);
const evidence = (dossier: Dossier): { piece: Evidence; text: string | undefined }[] =>
  reports(dossier).flatMap((report) => {
    const text = dossier.sources.find(({ id }) => id === report.source)?.text;
    const pieces = [...(report.evidence ?? []), ...(report.via ?? []).flatMap((link) => link.evidence ?? [])];
    return pieces.map((piece) => ({ piece, text }));
  });

/** The time of some event, instrument or provision, which is given one if need be. */
function time(dossier: Dossier, pick: Pick): When | undefined {
  const record = pick<{ when?: When | undefined }>([...reported(dossier), ...provisions(dossier)]);
  if (record) record.when ??= {};
  return record?.when;
}

function relative(dossier: Dossier, pick: Pick): RelativeTime {
  const timed = [...(dossier.instruments ?? []), ...provisions(dossier), ...dossier.events];
  const value: RelativeTime = {
    relation: pick([...timeRelations, "before", "after", "before", "after", "at"] as const) ?? "at",
    to: pick(timed)?.id ?? "nobody",
  };
  set(value, "point", pick([undefined, undefined, ...timePoints]));
  set(value, "toPoint", pick([undefined, undefined, ...timePoints]));
  set(value, "offset", pick([undefined, undefined, ...lengths]));
  set(value, "bound", pick([undefined, undefined, ...durationBounds]));
  set(value, "nearness", pick([undefined, undefined, undefined, ...nearnesses]));
  return value;
}

type Change = (dossier: Dossier, pick: Pick) => void;

const changes: Readonly<Record<string, Change>> = {
  "point a reference elsewhere": (dossier, pick) => {
    const reference = pick(referencesOf(dossier));
    if (reference) replace(dossier, reference.at, pick(ids(dossier)) ?? "nobody");
  },
  "point a reference to another of its kind": (dossier, pick) => {
    const reference = pick(referencesOf(dossier));
    const others = recordsOf(dossier).filter(({ kind }) => reference?.kinds.includes(kind));
    if (reference) replace(dossier, reference.at, pick(others)?.value.id ?? "nobody");
  },
  "link two records": (dossier, pick) => {
    const record = pick(reported(dossier));
    const targets = [...(dossier.instruments ?? []), ...provisions(dossier), ...dossier.events];
    const rel = pick(linkRelations) ?? "alongside";
    if (record) record.links = [...(record.links ?? []), { rel, to: pick(targets)?.id ?? "nobody" }];
  },
  "link two records both ways": (dossier, pick) => {
    const [one, other] = [pick(dossier.events), pick(dossier.events)];
    const rel = pick(linkRelations) ?? "alongside";
    if (one && other) one.links = [...(one.links ?? []), { rel, to: other.id }];
    if (one && other) other.links = [...(other.links ?? []), { rel, to: one.id }];
  },
  "name a voice in its own chain": (dossier, pick) => {
    const record = pick([...statements(dossier), ...positions(dossier)]);
    const who = record?.type === "statement" ? pick(record.speakers)?.who : record?.holder;
    const report = pick(record?.reports ?? []);
    if (report && who) report.via = [...(report.via ?? []), { who }];
  },
  "add to a chain": (dossier, pick) => {
    const report = pick(reports(dossier));
    const voices = [...statements(dossier), ...statements(dossier), ...dossier.actors, ...dossier.sources];
    const link = { who: pick(voices)?.id ?? "nobody" };
    if (report)
      report.via = pick([true, false]) ? [...(report.via ?? []), link] : [link, ...(report.via ?? [])];
  },
  "chain two records to each other": (dossier, pick) => {
    const [one, other] = [pick(statements(dossier)), pick(statements(dossier))];
    if (!one || !other) return;
    one.about = [...(one.about ?? []), { ref: other.id }];
    other.about = [...(other.about ?? []), { ref: one.id }];
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const)
      for (const report of from.reports) report.via = [...(report.via ?? []), { who: to.id }];
  },
  "be about a record": (dossier, pick) => {
    const event = pick([...statements(dossier), ...meetings(dossier)]);
    const topic: Topic = { ref: pick(ids(dossier)) ?? "nobody" };
    set(topic, "aspect", pick([undefined, ...aspects]));
    if (event) event.about = [...(event.about ?? []), topic];
  },
  "nest records": (dossier, pick) => {
    const change = pick(["partOf", "within", "revises", "translates"] as const);
    if (change === "partOf") set(pick(dossier.actors), "partOf", pick(dossier.actors)?.id);
    else if (change === "within")
      set(pick(dossier.territories ?? []), "within", pick(dossier.territories ?? [])?.id);
    else if (change) set(pick(dossier.sources), change, pick(dossier.sources)?.id);
  },
  "add a source": (dossier, pick) => {
    const id = `source-${dossier.sources.length}`;
    const [first] = dossier.sources;
    dossier.sources.push({ id, kind: "document" });
    const source = dossier.sources.at(-1);
    set(source, "text", pick([undefined, first?.text, "Borduria denied it."]));
    set(source, "coverage", pick([undefined, ...coverages]));
    set(source, "language", pick([undefined, ...tags]));
    set(source, pick(["revises", "translates"] as const) ?? "revises", first?.id);
    set(pick(reports(dossier)), "source", id);
  },
  "change a topic": (dossier, pick) => {
    const topic = pick(topics(dossier));
    const key = pick(["subject", "ref", "aspect", "by", "toward", "territories"] as const);
    if (!topic || !key) return;
    if (key === "aspect") set(topic, key, pick([undefined, ...aspects]));
    else if (key === "subject") set(topic, key, pick([undefined, "talks"] as const));
    else if (key === "ref") set(topic, key, pick([undefined, ...ids(dossier)]));
    else if (key === "territories") set(topic, key, pick([undefined, []]));
    else set(topic, key, pick([undefined, [], dossier.actors.slice(0, 2).map(({ id }) => id)]));
  },
  "set an act": (dossier, pick) =>
    set(pick(statements(dossier)), "act", pick(["deny", "omit", "omit", "assess", ...speechActs] as const)),
  "omit something": (dossier, pick) => {
    const statement = pick(statements(dossier));
    set(statement, "act", "omit");
    set(dossier.sources[0], "coverage", pick(coverages));
    set(pick(statement?.reports ?? []), "source", pick(dossier.sources)?.id);
  },
  "set an evaluation": (dossier, pick) =>
    set(pick(statements(dossier)), "evaluation", pick([undefined, ...evaluations])),
  "negate a denial": (dossier, pick) => {
    const statement = pick(statements(dossier));
    set(statement, "act", pick(["deny", "assert"] as const));
    set(statement, "negated", true);
  },
  "set a status": (dossier, pick) =>
    set(pick(reported(dossier)), "status", pick([undefined, ...eventStatuses])),
  "set an outcome": (dossier, pick) => {
    const meeting = pick(meetings(dossier));
    set(meeting, "outcome", pick([undefined, ...meetingOutcomes]));
    set(meeting, "status", pick([undefined, ...eventStatuses]));
  },
  "set a stance": (dossier, pick) => {
    const position = pick(positions(dossier));
    set(position, "stance", pick(territorialStances));
    set(position, "toward", pick([undefined, [], [dossier.actors[0]?.id ?? "nobody"]]));
  },
  "change a party": (dossier, pick) => {
    const party = pick(parties(dossier));
    set(party, "onBehalfOf", pick([undefined, party?.who, dossier.actors[0]?.id]));
    set(party, "role", pick([undefined, ...partyRoles]));
  },
  "let a source take part": (dossier, pick) => set(pick(parties(dossier)), "who", pick(dossier.sources)?.id),
  "withdraw reports": (dossier, pick) => {
    const record = pick(reported(dossier));
    for (const report of record?.reports ?? [])
      set(report, "withdrawn", pick([true, true, undefined] as const));
  },
  "repeat an item": (dossier, pick) => {
    const list = pick(listsIn(dossier).filter((each) => each.length > 0));
    const item = list && pick(list);
    // The same record twice would have its id twice, which is a change of its own.
    const isRecord = typeof item === "object" && item !== null && "id" in item;
    if (list && item !== undefined && !isRecord)
      list.splice(pick([...list.keys()]) ?? 0, 0, structuredClone(item));
  },
  "change a provision": (dossier, pick) => {
    const provision = pick(provisions(dossier));
    set(provision, "force", pick(provisionForces));
    set(provision, "by", pick([undefined, []]));
    for (const instrument of dossier.instruments ?? []) {
      if (pick([true, false])) set(instrument, "parties", pick([undefined, []]));
      for (const party of instrument.parties ?? [])
        set(party, "role", pick([undefined, "observer", "party"]));
    }
  },
  "date an event": (dossier, pick) => set(time(dossier, pick), "date", pick(dates)),
  "date two events": (dossier, pick) => {
    set(time(dossier, pick), "date", pick(dates));
    set(time(dossier, pick), "date", pick(dates));
  },
  "date a cause and its answer": (dossier, pick) => {
    const answers = dossier.events.filter(({ links = [] }) => links.length > 0);
    const answer = pick(answers);
    const cause = dossier.events.find(({ id }) => answer?.links?.some(({ to }) => to === id));
    for (const event of [answer, cause]) if (event) event.when = { ...event.when, date: pick(dates) };
  },
  "date a source": (dossier, pick) => {
    const source = pick(dossier.sources);
    set(source, "published", pick([undefined, ...dates]));
    set(source, "retrieved", pick([undefined, ...dates]));
  },
  "date an office": (dossier, pick) => {
    const office = { title: "Minister", from: pick(dates), to: pick(dates) };
    const actor = pick(dossier.actors);
    if (actor) actor.offices = [...(actor.offices ?? []), office];
  },
  "relate a time": (dossier, pick) => {
    const when = time(dossier, pick);
    if (when) when.relative = [...(when.relative ?? []), relative(dossier, pick)];
  },
  "relate a time to what has none": (dossier, pick) => {
    const when = time(dossier, pick);
    if (when) when.relative = [{ relation: "after", to: pick(ids(dossier)) ?? "nobody" }];
  },
  "set a duration": (dossier, pick) => {
    const duration = { iso: pick([undefined, ...lengths]), bound: pick([undefined, ...durationBounds]) };
    set(time(dossier, pick), "duration", { ...duration, asWritten: pick([undefined, "brief"]) });
  },
  "date a record in another calendar": (dossier, pick) => {
    const when = pick(timesOf(dossier))?.value;
    set(when, "date", pick(["2024-03-01", "2024-03-02", "2024-02"]));
    set(when, "asWritten", pick([undefined, ...writtenDays]));
    set(when, "calendar", pick(["julian", "julian", ...calendars]));
  },
  "empty something": (dossier, pick) => {
    const what = pick(["when", "duration", "topic", "link", "topic's time"] as const);
    const topic = pick(topics(dossier));
    if (what === "when")
      set(pick(reported(dossier)), "when", pick<When>([{}, { relative: [] }, { calendar: "julian" }]));
    if (what === "duration") set(time(dossier, pick), "duration", pick([{}, { bound: "about" }] as const));
    if (what === "topic's time") set(topic, "when", pick<When>([{}, { basis: "stated" }]));
    if (what === "topic")
      for (const key of ["subject", "ref", "territories"] as const) set(topic, key, undefined);
    if (what === "link") set(pick(reports(dossier)), "via", [{ certainty: "possible" }]);
  },
  "change the words of a quotation": (dossier, pick) => {
    const found = pick(evidence(dossier));
    if (!found) return;
    const { piece } = found;
    const [from, to] = pick([
      ["'", "’"],
      ["’", "'"],
      [" ", "  "],
      [" ", "\u00A0"],
      ["-", "–"],
      ["e", "e\u0301"],
      ["a", "\u200Ba"],
      ["…", "..."],
      ["…", ".."],
      ["the", "a"],
      [piece.exact, piece.exact.slice(0, 3)],
      [piece.exact, "the bridge "],
      [piece.exact, " — an old one"],
      [piece.exact, "- an old one... -"],
      [piece.exact, "\u00AD"],
    ] as const) ?? ["", ""];
    piece.exact = piece.exact.replace(from, () => to) || "-";
  },
  "quote a word or two": (dossier, pick) => {
    const found = pick(evidence(dossier));
    const words = (found?.text ?? "").split(" ");
    const first = pick([...words.keys()]) ?? 0;
    if (found) found.piece.exact = words.slice(first, first + (pick([1, 2, 2]) ?? 1)).join(" ") || "-";
  },
  "give a quotation its place": (dossier, pick) => {
    const found = pick(evidence(dossier));
    if (!found) return;
    const { piece, text = "" } = found;
    if (pick([true, false]))
      piece.exact = pick(["the", "bridge", "minister said", "t", "Istanbul", "'", " - "]) ?? "";
    const starts = [...text.matchAll(new RegExp(escaped(piece.exact), "g"))].map(({ index }) => index);
    const start = (pick(starts) ?? 0) + (pick([0, 0, 0, 1]) ?? 0);
    const end = start + piece.exact.length + (pick([0, 0, 0, 1]) ?? 0);
    set(piece, "start", pick([undefined, start]));
    set(piece, "end", pick([undefined, end]));
    set(piece, "prefix", pick([undefined, text.slice(Math.max(0, start - 5), start), "The "]) || undefined);
    set(piece, "suffix", pick([undefined, text.slice(end, end + 5), " - "]) || undefined);
  },
  "change a text": (dossier, pick) => {
    const source = pick(dossier.sources);
    set(source, "coverage", pick([undefined, ...coverages]));
    set(
      source,
      "text",
      pick([undefined, source?.text?.replaceAll("'", "’"), source?.text?.normalize("NFD"), "Nothing."]),
    );
  },
  "set a code": (dossier, pick) => {
    if (pick([true, false])) set(pick(dossier.actors), "country", pick(codes));
    else set(pick(dossier.territories ?? []), "code", pick([...codes, "UK-1", "FR-75", "XA-1"]));
  },
  "set a language": (dossier, pick) => {
    const language = pick([...tags, ...oddTags]);
    const record = pick(named(dossier));
    if (pick([true, false])) set(pick(dossier.sources), "language", language);
    else if (record) record.names = [...(record.names ?? []), { name: "Another name", language }];
  },
  "set an address": (dossier, pick) => {
    const address = pick(addresses) ?? "";
    const record = pick(named(dossier));
    if (pick([true, false, false]))
      set(pick(dossier.sources), "url", address.startsWith("urn") ? undefined : address);
    else if (record) record.sameAs = [...(record.sameAs ?? []), address];
  },
  "give an actor's address to another": (dossier, pick) => {
    const list = [pick(addresses) ?? "", pick(addresses) ?? ""];
    for (const record of [pick(named(dossier)), pick(named(dossier))]) if (record) record.sameAs = [...list];
  },
  "give an id twice": (dossier, pick) => {
    const [one, other] = [pick(recordsOf(dossier)), pick(recordsOf(dossier))];
    if (one && other) one.value.id = other.value.id;
  },
  "add an actor": (dossier, pick) => {
    const [id, kind] = [`actor-${dossier.actors.length}`, pick(actorKinds) ?? "person"];
    dossier.actors.push({ id, kind, name: "Another", partOf: pick(dossier.actors)?.id });
    set(pick(parties(dossier)), "who", id);
  },
};

export const mutationNames: readonly string[] = Object.keys(changes);

/** The dossier with changes made to it, one after the other. The same choices make the same changes. */
export function mutate(dossier: Dossier, mutations: readonly Mutation[]): Dossier {
  const copy: Dossier = structuredClone(dossier);
  for (const { name, choices } of mutations) {
    const left = [...choices];
    changes[name]?.(copy, (list) => list[(left.shift() ?? 0) % list.length]);
  }
  // What is undefined is absent in JSON.
  const plain: Dossier = JSON.parse(JSON.stringify(copy));
  return plain;
}
