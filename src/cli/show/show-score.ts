import type {
  CombinedScore,
  DossierScore,
  FieldDifference,
  FieldTally,
  Figures,
  ScoreFigures,
  Tally,
  UnmatchedRecord,
} from "../../score.js";
import { headed, type Layout, words } from "./layout.js";

export interface NamedScore {
  gold: string;
  predicted: string;
  score: DossierScore;
}

/** How scores are laid out: text, and tables of which the first row is the head. */
export interface ScoreLayout extends Layout {
  table(rows: readonly (readonly string[])[]): string[];
}

/** Columns with two spaces between them; numbers stand at their right. */
export function textTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd(),
  );
}

export function markdownTable(rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...body.map(line)];
}

/** One score for a reader: the figures, and each fault. */
export function showScore({ gold, predicted, score }: NamedScore, layout: ScoreLayout): string {
  const { missed, spurious, differences } = score;
  const records = (title: string, list: readonly UnmatchedRecord[]): string[] =>
    headed(
      layout,
      `${title} (${list.length})`,
      list.flatMap(({ id, type, description }) => [
        ...layout.record(`${id} (${words(type)})`),
        ...layout.paragraph(description),
      ]),
    );
  const lines = [
    ...layout.title(`${predicted}, scored by ${gold}`),
    "",
    ...showFigures(score, layout),
    ...records("Missed", missed),
    ...records("False", spurious),
    ...headed(
      layout,
      `Fields that differ (${differences.length})`,
      differences.flatMap((each) => showDifference("", each, layout)),
    ),
  ];
  return lines.join("\n");
}

function showDifference(
  file: string,
  { gold, predicted, field, outcome, goldValues, predictedValues }: FieldDifference,
  layout: ScoreLayout,
): string[] {
  return [
    ...layout.record(`${file}${gold === predicted ? gold : `${gold} = ${predicted}`}: ${field} ${outcome}`),
    ...layout.field("gold", goldValues.join("; ")),
    ...layout.field("predicted", predictedValues.join("; ")),
  ];
}

/** How many fields of a folder are shown. */
const mostShown = 10;

/** From the worst outcome to the least; within one outcome, the fields have their order: who speaks before what is said. */
const outcomes = ["incorrect", "spurious", "missing", "partial"];

function showWorst(scores: readonly NamedScore[], fields: readonly string[], layout: ScoreLayout): string[] {
  const weightOf = ({ field, outcome }: FieldDifference): number =>
    outcomes.indexOf(outcome) * fields.length + fields.indexOf(field);
  const all = scores
    .flatMap(({ predicted, score }) => score.differences.map((each) => ({ file: `${predicted} `, each })))
    .sort((a, b) => weightOf(a.each) - weightOf(b.each));
  const shown = all.slice(0, mostShown);
  return headed(
    layout,
    `Worst fields (${shown.length} of ${all.length})`,
    shown.flatMap(({ file, each }) => showDifference(file, each, layout)),
  );
}

/** Several scores for a reader: each in one line, and the averages. */
export function showScores(
  scores: readonly NamedScore[],
  combined: CombinedScore,
  layout: ScoreLayout,
): string {
  const { micro, macro } = combined;
  const means: [string, Figures][] = [
    ["events", macro.events],
    ["whole events", macro.whole],
    ...Object.entries(macro.byType).map(([type, figures]): [string, Figures] => [words(type), figures]),
    ...Object.entries(macro.fields),
  ];
  const lines = [
    ...layout.title(`${combined.count} dossiers scored`),
    ...layout.heading("Events of each"),
    ...layout.table([
      ["", ...tallyHead, "whole F1"],
      ...scores.map(({ predicted, score }) => [
        predicted,
        ...tallyCells(score.events),
        figure(score.whole.f1),
      ]),
    ]),
    ...layout.heading("All records together (micro average)"),
    ...showFigures(micro, layout),
    ...layout.heading("Mean of the dossiers (macro average)"),
    ...layout.table([
      ["", "precision", "recall", "F1"],
      ...means
        .filter(([, { precision, recall }]) => precision !== null || recall !== null)
        .map(([name, figures]) => [name, ...figureCells(figures)]),
    ]),
    ...showWorst(scores, Object.keys(micro.fields), layout),
  ];
  return lines.join("\n");
}

const tallyHead = ["gold", "predicted", "correct", "precision", "recall", "F1"];

function showFigures({ events, byType, whole, fields }: ScoreFigures, layout: ScoreLayout): string[] {
  const given = <T extends Tally>(tallies: Readonly<Record<string, T>>): [string, T][] =>
    Object.entries(tallies).filter(([, { gold, predicted }]) => gold + predicted > 0);
  const ofFields = given<FieldTally>(fields);
  return [
    ...layout.table([
      ["", ...tallyHead],
      ["events", ...tallyCells(events)],
      ["whole events", ...tallyCells(whole)],
      ...given(byType).map(([type, tally]) => [words(type), ...tallyCells(tally)]),
    ]),
    ...(ofFields.length === 0
      ? []
      : [
          "",
          ...layout.table([
            ["", ...tallyHead, "partial", "lenient F1"],
            ...ofFields.map(([field, tally]) => [
              field,
              ...tallyCells(tally),
              String(tally.partial),
              figure(tally.lenient.f1),
            ]),
          ]),
        ]),
  ];
}

function tallyCells(tally: Tally): string[] {
  return [String(tally.gold), String(tally.predicted), String(tally.correct), ...figureCells(tally)];
}

function figureCells({ precision, recall, f1 }: Figures): string[] {
  return [figure(precision), figure(recall), figure(f1)];
}

/** A figure with three decimals; a dash where it would be 0 of 0. */
function figure(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
