import type { Dossier, Evidence, When } from "../../../src/index.js";
import { dossierSchema, recordKinds, walk } from "../../../src/model/index.js";
import { draw } from "./draw.js";
import { dateAround, drawSpans, type Span, tellTime } from "./hidden-times.js";
import { drawSourceText, quoteFrom } from "./quotations.js";
import { createRandom, type Random } from "./random.js";
import { repair } from "./repair.js";
import { resolveReferences } from "./resolve.js";

/**
 * A valid dossier without a warning, drawn from the schemas: a seed always gives the same. All that relates one part to another is
 * put in afterwards: ids, references, times that were so, quotations cut from the texts, and what the rules ask for.
 */
export function drawDossier(seed: number): Dossier {
  const random = createRandom(seed);
  const ids = freshIds(random);
  // The schema gives it its type, and says if what was drawn is not of its shape.
  const dossier = dossierSchema.parse(draw(dossierSchema, random, ids));
  populate(dossier, random, ids);
  const records = recordsOf(dossier, random);
  resolveReferences(dossier, new Map(records.map((id, at) => [id, at])), random);
  const spans = drawSpans(records.length, random);
  repair(dossier, random);
  tellTimes(dossier, new Map(records.map((id, at) => [id, spans[at] ?? { start: 0, end: 0 }])), random);
  quote(dossier, random);
  return dossier;
}

/** Ids unlike each other, of all that an id may be. */
function freshIds(random: Random): () => string {
  const letters = "abcXYZ019._-".split("");
  let count = 0;
  return () => {
    count++;
    const rest = Array.from({ length: random.integer(0, 4) }, () => random.pick(letters)).join("");
    const id = `${random.pick(["a", "Z", "0", "event-", "constructor", "toString"])}${rest}-${count}`;
    return random.chance(0.05) ? id.padEnd(64, "x") : id;
  };
}

/** Whoever speaks is there, and so are where they speak of and where it is told. */
function populate(dossier: Dossier, random: Random, ids: () => string): void {
  const { shape } = dossierSchema;
  if (dossier.events.length === 0 && !dossier.instruments?.length) return;
  while (dossier.sources.length === 0)
    dossier.sources = shape.sources.parse(draw(shape.sources, random, ids));
  while (dossier.actors.length === 0) dossier.actors = shape.actors.parse(draw(shape.actors, random, ids));
  const territories = shape.territories.unwrap();
  while (!dossier.territories?.length)
    dossier.territories = territories.parse(draw(territories, random, ids));
}

/** The ids of all records, in the order of chance, but for sources, which report what has been. */
function recordsOf(dossier: Dossier, random: Random): string[] {
  const ids: [number, string][] = [];
  const noteFrom =
    (first: number) =>
    ({ id }: { id?: string | undefined }): void => {
      if (id !== undefined) ids.push([first + random.integer(0, 999_999), id]);
    };
  walk(dossierSchema, dossier, [
    Object.fromEntries(recordKinds.map((kind) => [kind, noteFrom(kind === "source" ? 1_000_000 : 0)])),
  ]);
  return ids.sort(([a], [b]) => a - b).map(([, id]) => id);
}

function tellTimes(dossier: Dossier, spans: ReadonlyMap<string, Span>, random: Random): void {
  const later = (span: Span): Span => ({ start: span.end + 86_400, end: span.end + 2 * 86_400 });
  const note = ({ id, when }: { id?: string | undefined; when?: When | undefined }): void => {
    const span = id === undefined ? undefined : spans.get(id);
    if (when && span) tellTime(when, span, (other) => spans.get(other), random);
  };
  walk(dossierSchema, dossier, [
    {
      source: (source) => {
        const span = spans.get(source.id);
        if (!span) return;
        if (source.published !== undefined) source.published = dateAround(span, random);
        if (source.retrieved !== undefined) source.retrieved = dateAround(later(span), random);
      },
      office: (office, place) => {
        const span = spans.get(String(place.enclosing("actor")?.["id"]));
        if (!span) return;
        if (office.from !== undefined) office.from = dateAround(span, random);
        if (office.to !== undefined) office.to = dateAround(later(span), random);
      },
      instrument: note,
      provision: note,
      topic: note,
      statement: note,
      meeting: note,
      "territorial-position": note,
      "control-assessment": note,
    },
  ]);
}

/** Lets evidence quote its source, which gets a text, or a title, where it has none. */
function quote(dossier: Dossier, random: Random): void {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  for (const source of dossier.sources) if (source.text !== undefined) source.text = drawSourceText(random);
  walk(dossierSchema, dossier, [
    {
      evidence: (evidence: Evidence, place) => {
        const source = sources.get(String(place.enclosing("report")?.["source"]));
        if (!source) return;
        const field = evidence.in === "title" ? "title" : "text";
        source[field] ??= drawSourceText(random);
        quoteFrom(source[field] ?? "", evidence, random);
      },
    },
  ]);
}
