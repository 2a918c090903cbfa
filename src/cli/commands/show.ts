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
import { printable } from "../../issues/index.js";
import { about, type CheckedFile, checkFile, nameOf, standardInput } from "../files/index.js";
import { selectFrom } from "../inputs/index.js";
import { documentForm, documentOutput, findDocumentFailure, writeDocument } from "../output/index.js";
import { report } from "../report/index.js";
import { markdownLayout, showDossier, textLayout } from "../show/index.js";
import { chooseStyle, jsonText, styledLines, widthOf } from "../terminal/index.js";
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
    const found = file === reference ? checkReference() : await checkFile(file, settings, io);
    if ("problem" in found) return complain(io, about(file, found));
    const { result } = found;
    if (!result.ok) {
      const style = chooseStyle(settings.color, io.stdout, io.env);
      io.stdout.write(`${report(found, result.issues, style)}\n`);
      return 1;
    }
    const dossier = ids.length === 0 ? result.value : await selectFrom(result.value, ids, nameOf(file));
    if ("problem" in dossier) return complain(io, dossier);
    const inputs = [file === reference ? standardInput : file];
    const form = documentForm(settings);
    if (form === "html") {
      const { reportHtml } = await import("../../report/index.js");
      const page = reportHtml(dossier, {
        title: nameOf(file),
        issues: ids.length === 0 ? result.issues : [],
      });
      return writeDocument(page, inputs, settings, io);
    }
    const output = documentOutput(settings, io);
    const shown = {
      json: () => jsonText(viewsOf(dossier), 2),
      markdown: () => showDossier(dossier, markdownLayout).split("\n").map(printable).join("\n").trimEnd(),
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
