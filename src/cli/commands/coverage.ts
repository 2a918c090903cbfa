import type { SourceCoverage } from "../../authoring/index.js";
import type { Dossier } from "../../index.js";
import { printable } from "../../issues/index.js";
import { readDossier } from "../inputs/index.js";
import { wrap } from "../show/index.js";
import { chooseStyle, jsonText, type Style, widthOf } from "../terminal/index.js";
import { type Command, formatOption, options } from "../terms/index.js";

export const coverageCommand: Command = {
  arguments: "[file]",
  about: "print the texts of a dossier and mark the sentences without a record",
  options: [formatOption("text", "json"), options.mode(), options.maxIssues()],
  least: 1,
  needs: "a file",
  codes: "Exit codes: 0 printed, 1 invalid, 2 something could not be read or understood.",
  async run([file = ""], settings, io) {
    const read = await readDossier(file, settings, io);
    if (typeof read === "number") return read;
    const { textCoverage } = await import("../../authoring/index.js");
    const sources = textCoverage(read.dossier);
    const style = chooseStyle(settings.color, io.stdout, io.env);
    const texts = sources.map((source) => showCoverage(source, read.dossier, style, widthOf(io.stdout)));
    io.stdout.write(settings.format === "json" ? `${jsonText({ sources }, 2)}\n` : texts.join("\n"));
    return 0;
  },
};

/** The sentences of a source, those without a record behind a question mark. */
function showCoverage(coverage: SourceCoverage, { sources }: Dossier, style: Style, width: number): string {
  const { source, sentences, share } = coverage;
  const text = sources.find(({ id }) => id === source)?.text ?? "";
  const covered = sentences.filter(({ records }) => records.length > 0).length;
  const lines = sentences.flatMap(({ start, end, records }) => {
    const isOpen = records.length === 0;
    return wrap(text.slice(start, end), width - 2).map((line, at) => {
      const shown = `${isOpen && at === 0 ? "?" : " "} ${printable(line)}`;
      return isOpen ? style("warning", shown) : shown;
    });
  });
  const title = `${source}: ${covered} of ${sentences.length} sentences have a record (${Math.floor(share * 100)} %)`;
  return `${style("strong", printable(title))}\n\n${lines.join("\n")}\n`;
}
