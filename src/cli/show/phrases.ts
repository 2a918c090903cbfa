import type {
  Dossier,
  DossierIndex,
  Evidence,
  Party,
  Reported,
  SourceReport,
  Topic,
  When,
} from "../../index.js";
import { anchorEvidence, indexDossier } from "../../index.js";
import { describeTime, type TimeConstraint } from "../../time.js";
import { join, words } from "./layout.js";

/** How the parts of a dossier read in a line of text, with ids resolved to names. */
export interface Phrases {
  name(id: string): string;
  names(ids: readonly string[] | undefined): string;
  /** Records by their ids in square brackets. */
  records(ids: readonly string[]): string;
  parties(parties: readonly Party[] | undefined): string;
  topics(topics: readonly Topic[] | undefined): string;
  time(when: When | undefined): string;
  /** Something said about the time of a record. */
  reason(constraint: TimeConstraint): string;
  chain(reports: readonly SourceReport[]): string;
  quotations(reports: readonly SourceReport[]): string;
  status(record: Reported): string | undefined;
}

/** Phrases for the records of one dossier. */
export function createPhrases(dossier: Dossier): Phrases {
  const index = indexDossier(dossier);
  const name = (id: string): string => nameOf(index, id);
  const names = (ids: readonly string[] = []): string => ids.map(name).join(", ");

  const party = ({ who, onBehalfOf, role, level, certainty }: Party): string => {
    const offices = index.actor(who)?.offices?.map(({ title }) => title) ?? [];
    const details = join([
      ...offices,
      onBehalfOf && `for ${name(onBehalfOf)}`,
      role && `as ${role}`,
      level && words(level),
      certainty && `${certainty} candidate`,
    ]);
    return details === "" ? name(who) : `${name(who)} (${details})`;
  };

  const topic = (topic: Topic): string => {
    const { id, subject, ref, aspect, by, toward, territories, when, change, quantities } = topic;
    // Of a provision, which is a topic too, the id stands elsewhere.
    const isNamed = id !== undefined && index.kindOf(id) === "topic";
    return join(
      [
        isNamed ? `[${id}]` : undefined,
        change && `${change}:`,
        subject && words(subject),
        aspect && `the ${aspect} of`,
        ref && index.kindOf(ref) && `[${ref}]`,
        by && `by ${names(by)}`,
        toward && `toward ${names(toward)}`,
        territories && `in ${names(territories)}`,
        quantities?.map(({ asWritten }) => quoted(asWritten)).join(", "),
        when && `(${time(when)})`,
      ],
      " ",
    );
  };

  const time = (when: When | undefined): string =>
    when ? describeTime(when, { name: (id) => `[${id}]` }) : "";

  const reason = ({ record, to, path }: TimeConstraint): string => {
    if (path.includes("links")) return `[${record}] is part of [${to}]`;
    const { date, phase, duration, relative = [] } = whenOf(index, record) ?? {};
    const said = {
      date: { date, phase },
      duration: { duration },
      relative: { relative: relative.filter((_, at) => at === path.at(-1)) },
    };
    const part =
      path.at(-1) === "date" ? said.date : path.at(-1) === "duration" ? said.duration : said.relative;
    return `[${record}] ${path.at(-1) === "duration" ? "lasts" : "is"} ${time(part)}`;
  };

  const chainOf = (report: SourceReport): string => {
    const { source, via = [], term, basis, certainty, confidence, withdrawn } = report;
    const links = via.map((link) =>
      join([
        link.who && (index.statement(link.who) ? `[${link.who}]` : name(link.who)),
        quoted(link.cue),
        link.term && words(link.term),
        link.certainty,
      ]),
    );
    const doubts = join([
      term && words(term),
      basis && basis !== "stated" ? basis : undefined,
      certainty,
      confidence === undefined ? undefined : `confidence ${confidence}`,
      withdrawn && "withdrawn",
    ]);
    return [name(source), ...links].join(" <- ") + (doubts === "" ? "" : ` (${doubts})`);
  };

  return {
    name,
    names,
    records: (ids) => ids.map((id) => `[${id}]`).join(", "),
    parties: (parties = []) => parties.map(party).join("; "),
    topics: (topics = []) => topics.map(topic).join("; "),
    time,
    reason,
    chain: (reports) => reports.map(chainOf).join("; "),
    quotations: (reports) =>
      evidenceOf(reports)
        .map((piece) => {
          const remarks = join([piece.in === "title" ? "title" : undefined, piece.quoted && "own words"]);
          return quoted(piece.exact) + (remarks === "" ? "" : ` (${remarks})`);
        })
        .join(" "),
    status: ({ status }) => (status === undefined || status === "actual" ? undefined : words(status)),
  };
}

/** How many quotations a dossier has, and how many of them stand exactly once in the text, or the title, of their source. */
export function evidenceCoverage(dossier: Dossier): { anchored: number; total: number } {
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  let anchored = 0;
  let total = 0;
  const provisions = (dossier.instruments ?? []).flatMap((instrument) => instrument.provisions ?? []);
  for (const { reports = [] } of [...(dossier.instruments ?? []), ...provisions, ...dossier.events]) {
    for (const report of reports) {
      for (const evidence of evidenceOf([report])) {
        total++;
        const source = sources.get(report.source);
        const text = evidence.in === "title" ? source?.title : source?.text;
        if (text !== undefined && anchorEvidence(text, evidence).status === "exact") anchored++;
      }
    }
  }
  return { anchored, total };
}

function evidenceOf(reports: readonly SourceReport[]): Evidence[] {
  return reports.flatMap(({ evidence = [], via = [] }) => [
    ...evidence,
    ...via.flatMap((link) => link.evidence ?? []),
  ]);
}

function whenOf(index: DossierIndex, id: string): When | undefined {
  return (index.event(id) ?? index.instrument(id) ?? index.provision(id) ?? index.topic(id))?.when;
}

function nameOf(index: DossierIndex, id: string): string {
  const named = index.actor(id) ?? index.territory(id);
  if (named) return named.name;
  const source = index.source(id);
  return source ? (source.title ?? `the ${words(source.kind)} [${id}]`) : `[${id}]`;
}

function quoted(text: string | undefined): string {
  return text === undefined ? "" : `“${text.replaceAll(/\s+/g, " ")}”`;
}
