import { list } from "../../../issues/index.js";
import type { Coverage, Dossier } from "../../../model/index.js";
import { sentence } from "../prose.js";
import { createNames } from "./names.js";

const states: Readonly<Partial<Record<Coverage, string>>> = {
  extract: "is an extract",
  truncated: "is cut off",
};

/** The sources of which a dossier has only a part, in a sentence: "The readout published by Arden is cut off." Undefined if there is none. */
export function describePartialSources(dossier: Dossier): string | undefined {
  const names = createNames(dossier);
  const found = dossier.sources.flatMap(({ id, coverage }) => {
    const state = coverage && states[coverage];
    return state === undefined ? [] : [`${names.of(id)} ${state}`];
  });
  return found.length === 0 ? undefined : sentence(list(found, "and"));
}
