import type { Extraction } from "../../src/extraction.js";
import type { Dossier, Source } from "../../src/index.js";
import { subjects } from "../../src/vocabulary.js";

/** What an answer on one source of a dossier would be that says what people have encoded of it. */
export function asAnswer(dossier: Dossier, source: Source): Extraction {
  const text = source.text ?? "";
  const events = dossier.events.filter(({ reports }) =>
    reports.some((report) => report.source === source.id && report.evidence?.length),
  );
  const ids = new Set([
    ...events.map(({ id }) => id),
    ...dossier.actors.map(({ id }) => id),
    ...(dossier.territories ?? []).map(({ id }) => id),
  ]);
  const used = new Set(
    JSON.stringify(events)
      .match(/"[^"]+"/g)
      ?.map((word) => word.slice(1, -1)),
  );
  const named = ({ name, names = [] }: { name: string; names?: { name: string }[] | undefined }) => {
    const [first = name, ...aliases] = [name, ...names.map(({ name }) => name)].filter((one) =>
      text.includes(one),
    );
    return { name: first, aliases };
  };
  const told = (event: Dossier["events"][number]) => {
    const report = event.reports.find((one) => one.source === source.id);
    return {
      id: event.id,
      quotations: (report?.evidence ?? []).map(({ exact, prefix = "" }) => ({ exact, before: prefix })),
      chain: (report?.via ?? []).map(({ who = "", cue = "", certainty = "unstated" as const }) => ({
        who,
        cue,
        certainty,
      })),
      date: event.when?.date ?? "",
      timeAsWritten: event.when?.asWritten ?? "",
    };
  };
  const about = (
    topics: Dossier["events"][number] extends infer E ? (E extends { about?: infer T } ? T : never) : never,
  ) => {
    const all = topics ?? [];
    return {
      subjects: subjects.filter((subject) => all.some((topic) => topic.subject === subject)),
      about: [
        ...new Set(
          all.flatMap(({ ref, territories = [] }) => [ref ?? "", ...territories]).filter((id) => ids.has(id)),
        ),
      ],
    };
  };
  const conditions = (clauses: { kind: string; text: string }[] = []) =>
    clauses.map(({ kind, text }) => ({ kind, text })) as Extraction["statements"][number]["conditions"];
  const repliesTo = ({ links = [] }: Dossier["events"][number]) =>
    links.find(({ rel, to }) => rel === "responds-to" && ids.has(to))?.to ?? "";
  const self = (id: string) => (id === source.id ? "text" : id);
  return {
    actors: dossier.actors
      .filter(({ id }) => used.has(id))
      .map((actor) => ({
        id: actor.id,
        kind: actor.kind,
        ...named(actor),
        office: "",
        memberOf: used.has(actor.partOf ?? "") ? (actor.partOf ?? "") : "",
      })),
    territories: (dossier.territories ?? [])
      .filter(({ id }) => used.has(id))
      .map((territory) => ({ id: territory.id, ...named(territory) })),
    meetings: events.flatMap((event) =>
      event.type !== "meeting"
        ? []
        : [
            {
              ...told(event),
              form: event.form,
              medium: event.medium ?? "unstated",
              participants: event.participants.map(({ who, onBehalfOf = "" }) => ({
                actor: who,
                onBehalfOf,
              })),
              place: event.place ?? "",
              duration: event.when?.duration?.iso ?? "",
              outcome: event.outcome ?? "unstated",
              status: event.status ?? "actual",
              subjects: about(event.about).subjects,
            },
          ],
    ),
    statements: events.flatMap((event) =>
      event.type !== "statement"
        ? []
        : [
            {
              ...told(event),
              speakers: event.speakers.map(({ who }) => self(who)),
              onBehalfOf: event.speakers[0]?.onBehalfOf ?? "",
              audience: (event.audience ?? []).map(({ who }) => who),
              act: event.act,
              content: event.content,
              negated: event.negated ?? false,
              evaluation: event.evaluation ?? "unstated",
              certainty: event.certainty ?? "unstated",
              continuity: event.continuity ?? "unstated",
              ...about(event.about),
              by: [],
              conditions: conditions(event.clauses),
              repliesTo: repliesTo(event),
            },
          ],
    ),
    positions: events.flatMap((event) =>
      event.type !== "territorial-position"
        ? []
        : [
            {
              ...told(event),
              holder: event.holder,
              territories: event.territories,
              stance: event.stance,
              toward: event.toward ?? [],
              extent: event.extent ?? "unstated",
              continuity: event.continuity ?? "unstated",
              status: event.status ?? "actual",
              conditions: conditions(event.clauses),
              repliesTo: repliesTo(event),
            },
          ],
    ),
    controlAssessments: events.flatMap((event) =>
      event.type !== "control-assessment"
        ? []
        : [
            {
              ...told(event),
              territories: event.territories,
              controller: event.controller ?? "",
              kind: event.kind ?? "unstated",
              degree: event.degree ?? "contested",
            },
          ],
    ),
    order: [],
  };
}
