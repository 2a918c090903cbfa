import { about, nameOf } from "../files/index.js";
import { findScorePairs, readPair } from "../inputs/index.js";
import {
  markdownLayout,
  markdownTable,
  type NamedScore,
  type ScoreLayout,
  showScore,
  showScores,
  textLayout,
  textTable,
} from "../show/index.js";
import { chooseStyle, jsonText, printableLines, styledLines, widthOf } from "../terminal/index.js";
import {
  type Command,
  complain,
  failed,
  formatOption,
  type Io,
  options,
  reasonOf,
  type Settings,
} from "../terms/index.js";

export const scoreCommand: Command = {
  arguments: "[gold] [predicted...]",
  about: "measure dossiers by gold dossiers of the same texts",
  options: [formatOption("text", "json", "markdown"), options.minF1(), options.mode(), options.maxIssues()],
  least: 2,
  needs: "a gold file and a predicted one, or two directories",
  codes:
    "Exit codes: 0 scored, 1 an F1 of events below --min-f1, 2 something could not be\nread, is no valid dossier or has no partner.",
  async run([gold = "", ...predicted], settings, io) {
    const { combineScores } = await import("../../score.js");
    const { scores, code } = await scoreAll(gold, predicted, settings, io);
    if (scores.length === 0) return failed;
    const combined = combineScores(scores.map(({ score }) => score));
    const shown = {
      json: () => jsonText({ scores, micro: combined.micro, macro: combined.macro }, 2),
      markdown: () =>
        printableLines(show({ ...markdownLayout, table: markdownTable }).replaceAll(/\n{3,}/g, "\n\n")),
      text: () =>
        styledLines(
          show({ ...textLayout(widthOf(io.stdout)), table: textTable }),
          chooseStyle(settings.color, io.stdout, io.env),
        ),
    };
    const { format } = settings;
    io.stdout.write(`${shown[format === "json" || format === "markdown" ? format : "text"]().trimEnd()}\n`);
    if (code !== 0) return code;
    return Number((combined.micro.events.f1 ?? 1) < (settings.minF1 ?? 0));

    function show(layout: ScoreLayout): string {
      const [only, other] = scores;
      return only && !other ? showScore(only, layout) : showScores(scores, combined, layout);
    }
  },
};

/** The scores of all pairs that could be scored; why the others could not is reported. */
async function scoreAll(
  gold: string,
  predicted: readonly string[],
  settings: Settings,
  io: Io,
): Promise<{ scores: NamedScore[]; code: number }> {
  const { scoreDossier } = await import("../../score.js");
  const scores: NamedScore[] = [];
  let code = 0;
  for (const pair of await findScorePairs(gold, predicted)) {
    if ("failure" in pair) {
      code = complain(io, about(pair.file, pair.failure));
      continue;
    }
    const read = await readPair(pair.gold, pair.predicted, settings, io);
    if (typeof read === "number") {
      code = read;
      continue;
    }
    const names = { gold: nameOf(pair.gold), predicted: nameOf(pair.predicted) };
    try {
      scores.push({ ...names, score: scoreDossier(read.left, read.right) });
    } catch (error) {
      const hint = `is ${names.gold} the gold of its text?`;
      code = complain(io, { problem: `${names.predicted}: ${reasonOf(error)}`, hint });
    }
  }
  return { scores, code };
}
