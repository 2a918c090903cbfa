import type { Source } from "../../model/index.js";
import { leewayOfPlaces, reversed } from "../../order/index.js";
import type { Run } from "../run/run.js";
import { judgeAddress } from "./shared/addresses.js";
import { judgeLanguage } from "./shared/codes.js";
import { judgeRepeatedWords } from "./shared/repetition.js";

/** A source has a safe address and a known language, and is published before it is retrieved. */
export function judgeSource(
  run: Run,
  id: Source["id"],
  kind: Source["kind"],
  issuers: Source["issuers"],
  url: Source["url"],
  published: Source["published"],
  retrieved: Source["retrieved"],
  language: Source["language"],
  coverage: Source["coverage"],
  revises: Source["revises"],
  translates: Source["translates"],
): void {
  const { circles, sources, times } = run.whole;
  if (published !== undefined) times.notePublished(run, id, published);
  judgeRepeatedWords(run, "issuers", issuers);
  sources.note(run, { id, kind, published, language, coverage, revises, translates });
  if (revises !== undefined) circles.note("revises", id, revises, run.place("revises"));
  if (translates !== undefined) circles.note("translates", id, translates, run.place("translates"));
  judgeLanguage(run, language);
  judgeAddress(run, url, "url");
  const dates = reversed(published, retrieved, leewayOfPlaces);
  if (!dates) return;
  const [date, read] = dates;
  const expected = `a date not before "published", ${date.date}`;
  run.report("reversed-dates", { found: read.date, expected }, "retrieved");
}
