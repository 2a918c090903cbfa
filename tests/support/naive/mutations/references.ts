import type { Topic } from "../../../../src/index.js";
import { actorKinds, aspects, coverages, linkRelations } from "../../../../src/vocabulary.js";
import { recordsOf } from "../document.js";
import { referencesOf } from "../references.js";
import {
  type Change,
  ids,
  meetings,
  parties,
  positions,
  provisions,
  replace,
  reported,
  reports,
  set,
  statements,
  tags,
} from "./choose.js";

/** Changes of what refers to what. */
export const changesOfReferences: Readonly<Record<string, Change>> = {
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
  "let a source take part": (dossier, pick) => set(pick(parties(dossier)), "who", pick(dossier.sources)?.id),
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
