import { printable } from "../../issues/index.js";
import type { Command } from "../command.js";
import { complain } from "../failure.js";
import { readDossier } from "../files/read-dossier.js";
import { options } from "../options.js";

export const selectCommand: Command = {
  arguments: "[file] [ids...]",
  about: "print the part of a dossier that some events need",
  options: [options.mode(), options.maxIssues()],
  least: 2,
  needs: "a file and the ids of events",
  isPiped: false,
  async run([file = "", ...ids], settings, io) {
    const read = await readDossier(file, settings, io);
    if (typeof read === "number") return read;
    const { formatDossier, selectEvents } = await import("../../authoring/index.js");
    try {
      io.stdout.write(formatDossier(selectEvents(read.dossier, ids)));
      return 0;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      const [problem = "", hint = "diplomatic-events show lists them"] = error.message.split("; ");
      return complain(io, {
        problem: printable(`${problem[0]?.toLowerCase()}${problem.slice(1)}`),
        hint: printable(hint),
      });
    }
  },
};
