import type {
  Actor,
  AttributionLink,
  Clause,
  ControlAssessment,
  DiplomaticEvent,
  Dossier,
  Evidence,
  Id,
  Instrument,
  Link,
  Meeting,
  Party,
  Provision,
  Reported,
  Source,
  SourceReport,
  Statement,
  TerritorialPosition,
  Territory,
  Topic,
} from "../../model/index.js";
import { type ColumnOf, fieldColumns, keyColumn, type Owner } from "./column.js";
import { dayColumns, whenColumns } from "./dates.js";
import {
  clausesOf,
  evidenceOf,
  linksOf,
  type OfInstrument,
  type OfRecord,
  partiesOf,
  provisionsOf,
  reportsOf,
  topicsOf,
  voicesOf,
} from "./parts.js";
import { type TableName, type TableSource, table } from "./table.js";

const byId = (): ColumnOf<Owner<{ id: Id }>> =>
  keyColumn("id", "string", "The record's id, within its dossier.", ({ value }) => value.id);

const ofRecord = (): ColumnOf<OfRecord<object>> =>
  keyColumn(
    "record",
    "string",
    "The id of the event, instrument or provision that it is part of.",
    ({ record }) => record,
  );

const place = (name: string, what: string): ColumnOf<OfRecord<object>> =>
  keyColumn(name, "integer", `${what}, from 0.`, ({ at }) => at);

function own<Value extends object>(records: readonly Value[] = []): Owner<Value>[] {
  return records.map((value) => ({ value }));
}

const reportedFields = ["status", "codes", "note", "extensions"] as const satisfies (keyof Reported)[];

const topicNames = { by: "done_by" } as const;
const topicFields = [
  "subject",
  "deed",
  "ref",
  "aspect",
  "by",
  "toward",
  "territories",
  "change",
  "quantities",
] as const satisfies (keyof Topic)[];

/** The columns of the fields that only some events have, each after the first definition that has it. */
function eventColumns(): ColumnOf<Owner<DiplomaticEvent>>[] {
  const some: ColumnOf<Owner<never>>[] = [
    ...fieldColumns<Statement>("Statement", [
      "act",
      "content",
      "negated",
      "evaluation",
      "certainty",
      "continuity",
    ]),
    ...fieldColumns<Meeting>("Meeting", ["title", "form", "medium", "place", "initiatedBy", "outcome"]),
    ...fieldColumns<TerritorialPosition>("TerritorialPosition", [
      "holder",
      "stance",
      "territories",
      "toward",
      "extent",
    ]),
    ...fieldColumns<ControlAssessment>("ControlAssessment", ["controller", "kind", "degree"]),
  ];
  // A field that an event does not have is read as absent, whatever its type.
  return some as ColumnOf<Owner<DiplomaticEvent>>[];
}

/** How each table is made. */
export const tableSources: Readonly<Record<TableName, TableSource>> = /* @__PURE__ */ (() => ({
  dossiers: table("A dossier.", (dossier) => own([dossier]), [
    ...fieldColumns<Dossier>("Dossier", ["title", "extensions"]),
  ]),
  sources: table("A text or recording that reports.", ({ sources }) => own(sources), [
    byId(),
    ...fieldColumns<Source>("Source", ["kind", "title", "publisher", "issuers", "url", "published"]),
    ...dayColumns<Owner<Source>>("published", "`published`", ({ value }) => value.published),
    ...fieldColumns<Source>("Source", [
      "retrieved",
      "language",
      "text",
      "coverage",
      "revises",
      "translates",
      "extensions",
    ]),
  ]),
  actors: table("A person, state, body or group.", ({ actors }) => own(actors), [
    byId(),
    ...fieldColumns<Actor>("Actor", [
      "kind",
      "name",
      "names",
      "country",
      "offices",
      "partOf",
      "members",
      "sameAs",
      "extensions",
    ]),
  ]),
  territories: table("A place.", ({ territories }) => own(territories), [
    byId(),
    ...fieldColumns<Territory>("Territory", ["name", "names", "code", "within", "sameAs", "extensions"]),
  ]),
  instruments: table("A text that parties agree, propose or adopt.", ({ instruments }) => own(instruments), [
    byId(),
    ...fieldColumns<Instrument>("Instrument", ["kind", "title", "stage", "version"]),
    ...whenColumns<Instrument>(),
    ...fieldColumns<Instrument>("Instrument", reportedFields),
  ]),
  provisions: table<OfInstrument>("A provision of an instrument, with its topic.", provisionsOf, [
    byId(),
    {
      name: "instrument",
      type: "string",
      description: "The id of its instrument.",
      read: ({ instrument }) => instrument,
    },
    ...fieldColumns<Provision>("Provision", ["text", "force", ...topicFields], topicNames),
    ...whenColumns<Provision>(),
  ]),
  events: table(
    "A statement, meeting, territorial position or control assessment.",
    ({ events }) => own(events),
    [
      byId(),
      ...fieldColumns<DiplomaticEvent>("Statement", ["type"]),
      ...eventColumns(),
      ...whenColumns<DiplomaticEvent>(),
      ...fieldColumns<DiplomaticEvent>("Statement", reportedFields),
    ],
  ),
  reports: table("A source's report of an event, an instrument or a provision.", reportsOf, [
    ofRecord(),
    place("report", "Its place among the reports of the record"),
    ...fieldColumns<SourceReport>("SourceReport", [
      "source",
      "term",
      "basis",
      "certainty",
      "confidence",
      "withdrawn",
    ]),
  ]),
  voices: table("A voice between the source of a report and the speaker.", voicesOf, [
    ofRecord(),
    keyColumn("report", "integer", "The report that it is in.", ({ report }) => report),
    place("voice", "Its place in the chain, from the source inward"),
    ...fieldColumns<AttributionLink>("AttributionLink", ["who", "term", "cue", "certainty"]),
  ]),
  links: table("A relation of an event or an instrument to another record.", linksOf, [
    ofRecord(),
    place("link", "Its place among the links of the record"),
    ...fieldColumns<Link>("Link", ["rel", "to", "basis"], { to: "target" }),
  ]),
  parties: table("Somebody who speaks, is addressed or takes part.", partiesOf, [
    ofRecord(),
    keyColumn(
      "capacity",
      "string",
      "The list that the party is in: `speaker` or `audience` of a statement, `participant` of a meeting, `party` of an instrument.",
      ({ capacity }) => capacity,
    ),
    place("party", "Its place in that list"),
    ...fieldColumns<Party>("Party", ["who", "onBehalfOf", "role", "level", "certainty"]),
  ]),
  topics: table("A topic of an event, or of a clause.", topicsOf, [
    ofRecord(),
    keyColumn(
      "clause",
      "integer",
      "The clause that it is of; null for a topic of the event itself.",
      ({ clause }) => clause,
    ),
    place("topic", "Its place among the topics of the record or the clause"),
    ...fieldColumns<Topic>("Topic", ["id", ...topicFields], topicNames),
    ...whenColumns<Topic>(),
  ]),
  clauses: table("A condition, ground, purpose or reservation of an event or a provision.", clausesOf, [
    ofRecord(),
    place("clause", "Its place among the clauses of the record"),
    ...fieldColumns<Clause>("Clause", ["kind", "text"]),
  ]),
  evidence: table("A quotation of a report, or of one of its voices.", evidenceOf, [
    ofRecord(),
    keyColumn("report", "integer", "The report that it is of.", ({ report }) => report),
    keyColumn(
      "voice",
      "integer",
      "The voice that it shows; null for the report as a whole.",
      ({ voice }) => voice,
    ),
    place("quotation", "Its place among the quotations of the report or the voice"),
    {
      name: "source",
      type: "string",
      description: "The source that has the words.",
      read: ({ source }) => source,
    },
    ...fieldColumns<Evidence>("Evidence", ["exact", "in", "prefix", "suffix", "start", "end", "quoted"], {
      in: "place",
      start: "start_offset",
      end: "end_offset",
    }),
  ]),
}))();
