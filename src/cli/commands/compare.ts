import { compareDossiers } from "../../compare.js";
import { printable } from "../../issues/index.js";
import { nameOf } from "../files/index.js";
import { readPair } from "../inputs/index.js";
import { documentForm, documentOutput, findDocumentFailure, writeDocument } from "../output/index.js";
import { type Layout, markdownLayout, showComparison } from "../show/index.js";
import { chooseStyle, jsonText, styledLines } from "../terminal/index.js";
import { type Command, complain, formatOption, options } from "../terms/index.js";

export const compareCommand: Command = {
  arguments: "[left] [right]",
  about: "print what two accounts share and where they part",
  options: [
    options.mode(),
    formatOption("text", "json", "markdown", "html"),
    options.html(),
    options.output(),
    options.replace(),
    options.maxIssues(),
  ],
  least: 2,
  needs: "two files",
  codes:
    "Exit codes: 0 no discrepancy, 1 discrepancies, 2 something could not be read\nor is no valid dossier.",
  async run([leftFile = "", rightFile = ""], settings, io) {
    const failure = findDocumentFailure(settings);
    if (failure) return complain(io, failure);
    const pair = await readPair(leftFile, rightFile, settings, io);
    if (typeof pair === "number") return pair;
    const { left, right } = pair;
    const comparison = compareDossiers(left, right);
    const names = { left: nameOf(leftFile), right: nameOf(rightFile) };
    const write = async (text: string): Promise<number> => {
      const code = await writeDocument(text, [leftFile, rightFile], settings, io);
      return code === 0 ? Number(comparison.discrepancies.length > 0) : code;
    };
    const form = documentForm(settings);
    if (form === "html") {
      const { comparisonHtml } = await import("../../report/index.js");
      const page = comparisonHtml(left, right, {
        leftTitle: names.left,
        rightTitle: names.right,
        comparison,
      });
      return write(page);
    }
    const style = chooseStyle(settings.color, documentOutput(settings, io), io.env);
    const show = (layout?: Layout): string =>
      showComparison(left, right, comparison, names, layout).trimEnd();
    const shown = {
      json: () => jsonText(comparison, 2),
      markdown: () => show(markdownLayout).split("\n").map(printable).join("\n"),
      text: () => styledLines(show(), style),
    };
    return write(`${shown[form]()}\n`);
  },
};
