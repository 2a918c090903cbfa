import type {
  ExtractedDetail,
  ExtractedReportedDetails,
  ExtractedTopicDetails,
  Extraction,
} from "../../src/extraction.js";
import type { Clause, Dossier, Instrument, Source, SourceReport, Topic } from "../../src/index.js";
import { subjects } from "../../src/vocabulary.js";

type Reported = Dossier["events"][number] | Instrument;

/** The answer on one source of a dossier that says what people have encoded of it. */
export function asAnswer(dossier: Dossier, source: Source): Extraction {
  const text = source.text ?? "";
  const reportOf = ({ reports }: { reports?: SourceReport[] | undefined }) =>
    reports?.find((report) => report.source === source.id && report.evidence?.length);
  const events = dossier.events.filter((event) => reportOf(event));
  const instruments = (dossier.instruments ?? []).filter((instrument) => reportOf(instrument));
  const provisions = instruments.flatMap(({ id, provisions: own = [] }) =>
    own.flatMap((provision) => (reportOf(provision) && provision.subject ? [{ of: id, provision }] : [])),
  );
  const isOwn = (id: string): boolean =>
    [...events, ...instruments, ...provisions.map(({ provision }) => provision)].some(
      (record) => record.id === id,
    );
  const used = new Set(
    JSON.stringify([events, instruments])
      .match(/"[^"]+"/g)
      ?.map((word) => word.slice(1, -1)),
  );
  const named = ({ name, names = [] }: { name: string; names?: { name: string }[] | undefined }) => {
    const [first = name, ...also] = [name, ...names.map((each) => each.name)].filter((one) =>
      text.includes(one),
    );
    return { name: first, also };
  };
  const quotesOf = (record: { reports?: SourceReport[] | undefined }) =>
    (reportOf(record)?.evidence ?? []).map(({ exact }) => exact);
  const details = (record: Reported): ExtractedDetail<ExtractedReportedDetails>[] => [
    ...(reportOf(record)?.via ?? []).map(({ who = "", cue = "", certainty = "unstated" as const }) => ({
      via: { who, cue, certainty },
    })),
    ...(record.when?.asWritten ? [{ time: record.when.asWritten }] : []),
    ...(record.status ? [{ status: record.status }] : []),
    ...(record.links ?? []).flatMap(({ rel, to }) =>
      rel === "part-of" && isOwn(to) ? [{ partOf: to }] : [],
    ),
  ];
  const subjectsOf = (topics: readonly Topic[] = []) =>
    subjects.filter((subject) => topics.some((topic) => topic.subject === subject));
  const about = (topics: readonly Topic[] = []): ExtractedDetail<ExtractedTopicDetails>[] => {
    const on = topics.flatMap(({ ref = "" }) => (isOwn(ref) ? [ref] : []));
    const where = topics.flatMap(({ territories = [] }) => territories);
    return [
      ...(on.length > 0 ? [{ on: [...new Set(on)] }] : []),
      ...(where.length > 0 ? [{ where: [...new Set(where)] }] : []),
    ];
  };
  const clauses = (all: readonly Clause[] = []) =>
    all.map(({ kind, text: words }) => ({
      clause: { kind, text: words, about: [], deed: "", by: [], toward: [], on: [] },
    }));
  const replies = ({ links = [] }: Reported) =>
    links.flatMap(({ rel, to }) => (rel === "responds-to" && isOwn(to) ? [{ replies: to }] : [])).slice(0, 1);
  const parties = (all: readonly { who: string; onBehalfOf?: string | undefined }[] = []) =>
    all.map(({ who, onBehalfOf = "" }) => ({ who: who === source.id ? "text" : who, for: onBehalfOf }));
  const given = <Name extends string, Value>(name: Name, value: Value | undefined) =>
    value === undefined ? [] : [{ [name]: value } as { [P in Name]: Value }];
  return {
    actors: dossier.actors
      .filter(({ id }) => used.has(id))
      .map((actor) => {
        const { name, also } = named(actor);
        const of = used.has(actor.partOf ?? "") ? actor.partOf : undefined;
        const more = [...(also.length > 0 ? [{ also }] : []), ...given("of", of)];
        return { id: actor.id, kind: actor.kind, name, more };
      }),
    territories: (dossier.territories ?? [])
      .filter(({ id }) => used.has(id))
      .map((territory) => ({ id: territory.id, ...named(territory) })),
    instruments: instruments.map((instrument) => ({
      ...{ id: instrument.id, quotes: quotesOf(instrument), kind: instrument.kind },
      parties: parties(instrument.parties).map((party) => ({ ...party, as: [] })),
      more: [...given("stage", instrument.stage), ...details(instrument)],
    })),
    provisions: provisions.flatMap(({ of, provision }) => {
      const [subject] = subjectsOf([provision]);
      const more = [...given("force", provision.force), ...clauses(provision.clauses)];
      const { id, text: words } = provision;
      return subject ? [{ id, quotes: quotesOf(provision), of, text: words, subject, more }] : [];
    }),
    meetings: events.flatMap((event) =>
      event.type !== "meeting"
        ? []
        : [
            {
              ...{ id: event.id, quotes: quotesOf(event), form: event.form },
              participants: parties(event.participants).map((party) => ({ ...party, as: [] })),
              about: subjectsOf(event.about),
              more: [
                ...given("medium", event.medium),
                ...given("place", event.place),
                ...given("outcome", event.outcome),
                ...about(event.about),
                ...details(event),
              ],
            },
          ],
    ),
    statements: events.flatMap((event) =>
      event.type !== "statement"
        ? []
        : [
            {
              ...{ id: event.id, quotes: quotesOf(event), speakers: parties(event.speakers) },
              ...{ act: event.act, content: event.content, about: subjectsOf(event.about) },
              more: [
                ...(event.audience ? [{ audience: event.audience.map(({ who }) => who) }] : []),
                ...(event.negated ? [{ negated: true }] : []),
                ...given("evaluation", event.evaluation),
                ...given("certainty", event.certainty),
                ...given("continuity", event.continuity),
                ...about(event.about),
                ...clauses(event.clauses),
                ...replies(event),
                ...details(event),
              ],
            },
          ],
    ),
    positions: events.flatMap((event) =>
      event.type !== "territorial-position"
        ? []
        : [
            {
              ...{ id: event.id, quotes: quotesOf(event), holder: event.holder },
              ...{ territories: event.territories, stance: event.stance },
              more: [
                ...given("toward", event.toward),
                ...given("extent", event.extent),
                ...given("continuity", event.continuity),
                ...clauses(event.clauses),
                ...replies(event),
                ...details(event),
              ],
            },
          ],
    ),
    controls: events.flatMap((event) =>
      event.type !== "control-assessment"
        ? []
        : [
            {
              ...{ id: event.id, quotes: quotesOf(event), territories: event.territories },
              more: [
                ...given("controller", event.controller),
                ...given("kind", event.kind),
                ...given("degree", event.degree),
                ...details(event),
              ],
            },
          ],
    ),
  };
}
