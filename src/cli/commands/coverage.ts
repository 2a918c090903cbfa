import type { SourceCoverage } from "../../authoring/index.js";
import type { Dossier } from "../../index.js";
import { printable } from "../../issues/index.js";
import { isDossier } from "../../shape.js";
import { about, checkFile } from "../files/index.js";
import { report } from "../report/index.js";
import { wrap } from "../show/index.js";
import { chooseStyle, jsonText, type Style, widthOf } from "../terminal/index.js";
import { type Command, complain, formatOption, options } from "../terms/index.js";

export const coverageCommand: Command = {
  arguments: "[file]",
  about: "print the texts of a dossier and mark the sentences without a record",
  options: [formatOption("text", "json"), options.mode(), options.maxIssues()],
  least: 1,
  needs: "a file",
  codes: "Exit codes: 0 printed, 1 invalid, 2 something could not be read or understood.",
  async run([file = ""], settings, io) {
    const found = await checkFile(file, settings, io);
    if ("problem" in found) return complain(io, about(file, found));
    const { result, text } = found;
    const style = chooseStyle(settings.color, io.stdout, io.env);
    const dossier = result.ok ? result.value : readShape(text);
    // What is wrong goes beside what is printed, which a program may read.
    const told = dossier ? io.stderr : io.stdout;
    if (!result.ok) told.write(`${report(found, result.issues, style)}\n`);
    if (!dossier) return 1;
    const { textCoverage } = await import("../../authoring/index.js");
    const sources = textCoverage(dossier);
    const texts = sources.map((source) => showCoverage(source, dossier, style, widthOf(io.stdout)));
    io.stdout.write(settings.format === "json" ? `${jsonText({ sources }, 2)}\n` : texts.join("\n"));
    return result.ok ? 0 : 1;
  },
};

/** The dossier of a JSON text if it has the right shape, whatever its references, times and quotations. */
function readShape(text: string): Dossier | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isDossier(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

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
  const title = `${source}: ${covered} of ${sentences.length} sentences have at least one record (${Math.floor(share * 100)} %)`;
  return `${style("strong", printable(title))}\n\n${lines.join("\n")}\n`;
}
