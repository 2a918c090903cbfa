import { nameOf } from "../files/index.js";
import { readDossier, selectFrom } from "../inputs/index.js";
import { findDocumentFailure, writeDocument } from "../output/index.js";
import { type Command, complain, options } from "../terms/index.js";

export const selectCommand: Command = {
  arguments: "[file] [ids...]",
  about: "print the part of a dossier that some events need",
  options: [options.output(), options.replace(), options.mode(), options.maxIssues()],
  least: 2,
  needs: "a file and the ids of events",
  isPiped: false,
  async run([file = "", ...ids], settings, io) {
    const failure = findDocumentFailure(settings);
    if (failure) return complain(io, failure);
    const read = await readDossier(file, settings, io);
    if (typeof read === "number") return read;
    const selected = await selectFrom(read.dossier, ids, nameOf(file));
    if ("problem" in selected) return complain(io, selected);
    const { formatDossier } = await import("../../authoring/index.js");
    return writeDocument(formatDossier(selected), [file], settings, io);
  },
};
