import { readDossier } from "../inputs/index.js";
import { replaceText } from "../output/index.js";
import { type Command, options } from "../terms/index.js";

export const formatCommand: Command = {
  arguments: "[file]",
  about: "print a dossier with its fields in canonical order and layout",
  options: [options.write(), options.mode(), options.maxIssues()],
  least: 1,
  needs: "a file",
  async run([file = ""], settings, io) {
    const read = await readDossier(file, settings, io);
    if (typeof read === "number") return read;
    const { formatDossier } = await import("../../authoring/index.js");
    const text = formatDossier(read.dossier);
    if (settings.write) return text === read.text ? 0 : replaceText(file, text, io);
    io.stdout.write(text);
    return 0;
  },
};
