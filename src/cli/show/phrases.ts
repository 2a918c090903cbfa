import type { Dossier, DossierIndex, Evidence, SourceReport, Timeline, When } from "../../index.js";
import { anchorEvidence, indexDossier, toTimeline } from "../../index.js";
import { describeTime, type TimeConstraint } from "../../time.js";
import { createFieldTexts } from "./fields.js";
import { join, words } from "./layout.js";

/** How the parts of a dossier read in a line of text, with ids resolved to names. */
export interface Phrases {
  name(id: string): string;
  names(ids: readonly string[] | undefined): string;
  /** Records by their ids in square brackets. */
  ids(ids: readonly string[]): string;
  records(ids: readonly string[]): string;
  time(when: When | undefined): string;
  /** Something said about the time of a record, to place another, which is "it". */
  reason(constraint: TimeConstraint, placed: string): string;
  chain(reports: readonly SourceReport[]): string;
  quotations(reports: readonly SourceReport[]): string;
}

export function createPhrases(dossier: Dossier, timeline: Timeline = toTimeline(dossier)): Phrases {
  const index = indexDossier(dossier);
  const { labelled } = createFieldTexts(index, timeline);
  const name = (id: string): string => nameOf(index, id);
  const names = (ids: readonly string[] = []): string => ids.map(name).join(", ");

  const time = (when: When | undefined, nameOf = labelled): string =>
    when ? describeTime(when, { name: nameOf }) : "";

  const reason = ({ record, to, path }: TimeConstraint, placed: string): string => {
    const nameFor = (id: string): string => (id === placed ? "it" : labelled(id));
    if (path.includes("links"))
      return `[${record}] is part of ${to === undefined ? "another record" : nameFor(to)}`;
    const { date, phase, timeOfDay, duration, relative = [] } = whenOf(index, record) ?? {};
    const said = {
      date: { date, phase, timeOfDay },
      duration: { duration },
      relative: { relative: relative.filter((_, at) => at === path.at(-1)) },
    };
    const part =
      path.at(-1) === "date" ? said.date : path.at(-1) === "duration" ? said.duration : said.relative;
    return `[${record}] ${path.at(-1) === "duration" ? "lasts" : "is"} ${time(part, nameFor)}`;
  };

  const chainOf = (report: SourceReport): string => {
    const { source, via = [], term, basis, certainty, confidence, withdrawn } = report;
    const links = via.map((link) =>
      join([
        link.who && (index.statement(link.who) ? labelled(link.who) : name(link.who)),
        quoted(link.cue),
        link.term && words(link.term),
        link.certainty,
      ]),
    );
    const doubts = join([
      term && words(term),
      basis,
      certainty,
      confidence === undefined ? undefined : `confidence ${confidence}`,
      withdrawn && "withdrawn",
    ]);
    return [name(source), ...links].join(" <- ") + (doubts === "" ? "" : ` (${doubts})`);
  };

  return {
    name,
    names,
    ids: (ids) => ids.map((id) => `[${id}]`).join(", "),
    records: (ids) => ids.map(labelled).join(", "),
    time,
    reason,
    chain: (reports) => reports.map(chainOf).join("; "),
    quotations: (reports) =>
      evidenceOf(reports)
        .map((piece) => {
          const { in: part, quoted: own, prefix, suffix, start, end } = piece;
          const remarks = join([
            part,
            own && "own words",
            prefix && `after ${quoted(prefix)}`,
            suffix && `before ${quoted(suffix)}`,
            start === undefined && end === undefined ? undefined : `at ${start ?? "?"} to ${end ?? "?"}`,
          ]);
          return quoted(piece.exact) + (remarks === "" ? "" : ` (${remarks})`);
        })
        .join(" "),
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
