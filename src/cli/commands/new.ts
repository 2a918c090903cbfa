import { basename, extname } from "node:path";
import { checkDossier, type Dossier, dossierFormat, formatIssues } from "../../index.js";
import { printable } from "../../issues/index.js";
import { sourceKinds } from "../../vocabulary.js";
import { about, readText, standardInput } from "../files/index.js";
import { findDocumentFailure, writeDocument } from "../output/index.js";
import { type Command, complain, formatOption, options } from "../terms/index.js";

export const newCommand: Command = {
  arguments: "[text]",
  about: "print a dossier with a text as its source, ready to fill in",
  options: [
    options.kind().choices(sourceKinds),
    options.language(),
    formatOption("json", "typescript"),
    options.output(),
    options.replace(),
  ],
  least: 1,
  needs: "a file with a text",
  codes: "Exit codes: 0 printed, 2 something could not be read or understood.",
  async run([file = ""], settings, io) {
    const { kind, language, format } = settings;
    const failure = findDocumentFailure(settings);
    if (failure) return complain(io, failure);
    const found = await readText(file, io);
    if ("problem" in found) return complain(io, about(file, found));
    const text = found.text
      .replace(/^\ufeff/, "")
      .replaceAll(/\r\n?/g, "\n")
      .trim();
    const source = {
      id: idOf(file),
      kind: sourceKinds.find((each) => each === kind) ?? "news-article",
      ...(language !== undefined && { language }),
      text,
    };
    const dossier: Dossier = {
      $schema: "./node_modules/diplomatic-events/schema/dossier.json",
      format: dossierFormat,
      sources: [source],
      actors: [],
      events: [],
    };
    const { ok, issues } = checkDossier(dossier);
    if (!ok)
      return complain(io, {
        problem: printable(formatIssues(issues)),
        hint: "correct the text or the options",
      });
    const { formatDossier } = await import("../../authoring/index.js");
    const written = format === "typescript" ? moduleOf(source) : formatDossier(dossier);
    return writeDocument(written, [file], settings, io);
  },
};

function idOf(file: string): string {
  const name = file === standardInput ? "" : basename(file, extname(file));
  const words =
    name
      .normalize("NFKD")
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.join("-").slice(0, 64) || "source";
}

function moduleOf({ id, text, ...fields }: { id: string; text: string }): string {
  const lines = text.split(/(?<=\n)/).map((line) => `    ${JSON.stringify(line)}`);
  const others = Object.entries(fields).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`);
  return `import { defineDossier, defineSource } from "diplomatic-events/authoring";

const source = defineSource(${JSON.stringify(id)}, {
${others.join("")}  text:
${lines.join(" +\n")},
});
const { quote } = source;

export const dossier = defineDossier({
  sources: source,
  actors: {},
  events: {},
});
`;
}
