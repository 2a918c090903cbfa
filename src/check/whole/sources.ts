import { type Path, quote } from "../../issues/index.js";
import { type EventStatus, type Id, isWellFormedTag, languageSubtags } from "../../model/index.js";
import { leewayOfPlaces, reportedEarly, reversed } from "../../order/index.js";
import type { NotedSource, Sources } from "../run/run.js";

export function createSources(): Sources {
  const all = new Map<Id, NotedSource>();
  const noted: NotedSource[] = [];
  /** Sources of statements without an occasion that were not known yet. */
  const later: { own: Id; source: Id }[] = [];
  /** Sources of dated events that were not known yet. */
  const dated: { own: Id; source: Id; date: string; status: EventStatus | undefined }[] = [];
  const translations: { source: NotedSource; path: Path }[] = [];
  const revisions: { source: NotedSource; path: Path }[] = [];
  return {
    note: (run, source) => {
      noted.push(source);
      if (!all.has(source.id)) all.set(source.id, source);
      if (source.translates !== undefined) translations.push({ source, path: run.place("translates") });
      if (source.revises !== undefined) revisions.push({ source, path: run.place("published") });
    },
    judgeOmission: (run, reports) => {
      if (!run.records) return;
      reports.forEach(({ source }, index) => {
        const known = all.get(source);
        // In the first run a source may come later.
        if (known ? known.coverage !== "complete" : run.isFirst)
          run.report("omission-from-extract", { source }, "reports", index, "source");
      });
    },
    judgeTime: (run, own, date, status, reports) => {
      if (date === undefined) return;
      for (const { source } of reports) {
        const known = all.get(source);
        if (!known && run.isFirst) dated.push({ own, source, date, status });
        const dates = reportedEarly(date, status, known?.published);
        if (!dates) continue;
        const expected = `the status "planned", or a date not after ${dates[1].date}, when the source ${quote(source)} was published`;
        run.report("reversed-dates", { found: date, expected }, "when", "date");
      }
    },
    judgeOccasion: (run, own, reports) => {
      if (!run.records) return;
      const at = reports.findIndex(({ source, via }) => {
        if (via?.length) return false;
        const known = all.get(source);
        if (!known && run.isFirst) later.push({ own, source });
        return known?.kind === "readout";
      });
      const source = reports[at]?.source;
      if (source !== undefined) run.report("statement-without-occasion", { source }, "reports", at, "source");
    },
    settleReports: (run) => {
      for (const { own, source } of later) if (all.get(source)?.kind === "readout") run.lookAgain(own);
      for (const { own, source, date, status } of dated)
        if (reportedEarly(date, status, all.get(source)?.published)) run.lookAgain(own);
    },
    settleTranslations: (run) => {
      if (translations.length === 0) return;
      const languages = new Map<Id, string>();
      for (const { id, language } of noted)
        if (language !== undefined && isWellFormedTag(language) && !languages.has(id))
          languages.set(id, language);
      for (const { source, path } of translations) {
        const { id, language, translates = "" } = source;
        // A source that translates itself is a circular reference.
        if (language === undefined || !isWellFormedTag(language) || translates === id) continue;
        const original = languages.get(translates);
        if (original === undefined) continue;
        if (languageSubtags(language).languageAndScript === languageSubtags(original).languageAndScript)
          run.reportAt(path, "same-language-translation", { id: translates, found: language }, id);
      }
    },
    settleRevisions: (run) => {
      for (const { source, path } of revisions) {
        const { id, published, revises = "" } = source;
        const dates = reversed(all.get(revises)?.published, published, leewayOfPlaces);
        if (!dates) continue;
        const [other, date] = dates;
        const expected = `a date not before ${other.date}, when the revised source ${quote(revises)} was published`;
        run.reportAt(path, "reversed-dates", { found: date.date, expected }, id);
      }
    },
  };
}
