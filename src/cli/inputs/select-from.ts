import { type Dossier, type DossierIndex, type Id, indexDossier } from "../../index.js";
import { printable } from "../../issues/index.js";
import type { Failure } from "../terms/index.js";

/** Some events of a dossier and all that they refer to, or why there are none. Its title, or else the name of its file, says how many. */
export async function selectFrom(
  dossier: Dossier,
  ids: readonly Id[],
  name: string,
): Promise<Dossier | Failure> {
  const index = indexDossier(dossier);
  const other = ids.find((id) => index.kindOf(id) !== undefined && !index.event(id));
  if (other !== undefined) return noEvent(other, index, dossier);
  const { selectEvents } = await import("../../authoring/index.js");
  try {
    return titled(selectEvents(dossier, ids), dossier, name);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [problem = "", hint = "diplomatic-events show lists them"] = error.message.split("; ");
    return {
      problem: printable(`${problem[0]?.toLowerCase()}${problem.slice(1)}`),
      hint: printable(hint),
    };
  }
}

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
