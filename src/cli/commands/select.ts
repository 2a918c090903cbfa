import { type Dossier, type DossierIndex, type Id, indexDossier } from "../../index.js";
import { printable } from "../../issues/index.js";
import { nameOf } from "../files/index.js";
import { readDossier } from "../inputs/index.js";
import { findDocumentFailure, writeDocument } from "../output/index.js";
import { type Command, complain, type Failure, options } from "../terms/index.js";

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
    const { dossier } = read;
    const index = indexDossier(dossier);
    const other = ids.find((id) => index.kindOf(id) !== undefined && !index.event(id));
    if (other !== undefined) return complain(io, noEvent(other, index, dossier));
    const { formatDossier, selectEvents } = await import("../../authoring/index.js");
    try {
      const text = formatDossier(titled(selectEvents(dossier, ids), dossier, nameOf(file)));
      return await writeDocument(text, [file], settings, io);
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

/** A selection whose title says so. */
function titled(selection: Dossier, { title, events }: Dossier, name: string): Dossier {
  const { length } = selection.events;
  if (length === events.length) return selection;
  return { ...selection, title: `${title ?? name} (${length} of ${events.length} events)` };
}

/** Why a record of another kind cannot be selected, with the events that name it. */
function noEvent(id: Id, index: DossierIndex, { events: all }: Dossier): Failure {
  const events = new Set(
    index
      .referencesTo(id)
      .flatMap(({ path: [list, at] }) => (list === "events" ? (all[Number(at)]?.id ?? []) : [])),
  );
  const problem = printable(`"${id}" is the id of a record of kind ${index.kindOf(id)}, not of an event`);
  const hint =
    events.size === 0
      ? "no event names it; diplomatic-events show lists the events"
      : printable(`name events, such as those that name it: ${[...events].join(" ")}`);
  return { problem, hint };
}
