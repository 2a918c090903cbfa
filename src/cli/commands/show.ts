import { existsSync } from "node:fs";
import { referenceDossier } from "../../fixtures/index.js";
import {
  checkDossierText,
  type Dossier,
  describeEvent,
  indexDossier,
  toTerritoryMatrix,
  toTimeline,
} from "../../index.js";
import { type CheckedFile, nameOf, standardInput } from "../files/index.js";
import { readDossier, selectFrom } from "../inputs/index.js";
import { documentForm, documentOutput, findDocumentFailure, writeDocument } from "../output/index.js";
import { markdownLayout, showDossier, textLayout } from "../show/index.js";
import { chooseStyle, jsonText, printableLines, styledLines, widthOf } from "../terminal/index.js";
import { type Command, complain, formatOption, options } from "../terms/index.js";

/** The name of the built-in dossier. A file of that name is `./reference`. */
const reference = "reference";

export const showCommand: Command = {
  arguments: "[file] [ids...]",
  about: `print a dossier, or some of its events, for a reader; "${reference}" is built in`,
  options: [
    formatOption("text", "json", "markdown", "html"),
    options.html(),
    options.output(),
    options.replace(),
    options.mode(),
    options.maxIssues(),
  ],
  least: 1,
  needs: "a file",
  onTerminal: reference,
  async run([file = reference, ...ids], settings, io) {
    const failure = findDocumentFailure(settings);
    if (failure) return complain(io, failure);
    if (file === reference && existsSync(file))
      io.stderr.write(
        `diplomatic-events: this is the built-in dossier; the file of that name is ./${reference}\n`,
      );
    const read = await readDossier(file, settings, io, file === reference ? checkReference() : undefined);
    if (typeof read === "number") return read;
    const dossier = ids.length === 0 ? read.dossier : await selectFrom(read.dossier, ids, nameOf(file));
    if ("problem" in dossier) return complain(io, dossier);
    const inputs = [file === reference ? standardInput : file];
    const form = documentForm(settings);
    if (form === "html") {
      const { reportHtml } = await import("../../report/index.js");
      const page = reportHtml(dossier, {
        title: nameOf(file),
        issues: ids.length === 0 ? read.issues : [],
      });
      return writeDocument(page, inputs, settings, io);
    }
    const output = documentOutput(settings, io);
    const shown = {
      json: () => jsonText(viewsOf(dossier), 2),
      markdown: () => printableLines(showDossier(dossier, markdownLayout)).trimEnd(),
      text: () =>
        styledLines(
          showDossier(dossier, textLayout(widthOf(output))).trimEnd(),
          chooseStyle(settings.color, output, io.env),
        ),
    };
    return writeDocument(`${shown[form]()}\n`, inputs, settings, io);
  },
};

/** The views of a dossier, for programs. */
function viewsOf(dossier: Dossier) {
  const index = indexDossier(dossier);
  const timeline = toTimeline(dossier);
  const labels = new Map(timeline.entries.map(({ id, label }) => [id, label]));
  return {
    ...(dossier.title !== undefined && { title: dossier.title }),
    timeline,
    events: dossier.events.map((event) => ({
      id: event.id,
      label: labels.get(event.id),
      sentence: describeEvent(event, index),
    })),
    territories: toTerritoryMatrix(dossier),
  };
}

function checkReference(): CheckedFile {
  const text = JSON.stringify(referenceDossier, null, 2);
  return { file: "the reference dossier", text, result: checkDossierText(text) };
}
