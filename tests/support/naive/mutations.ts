import type { Dossier } from "../../../src/index.js";
import type { Change } from "./mutations/choose.js";
import { changesOfRecords } from "./mutations/records.js";
import { changesOfReferences } from "./mutations/references.js";
import { changesOfTimes } from "./mutations/times.js";
import { changesOfWords } from "./mutations/words.js";

/** One change of a dossier: which, and the numbers that stand for the choices within it. */
export interface Mutation {
  name: string;
  choices: readonly number[];
}

const changes: Readonly<Record<string, Change>> = {
  ...changesOfReferences,
  ...changesOfRecords,
  ...changesOfTimes,
  ...changesOfWords,
};

export const mutationNames: readonly string[] = Object.keys(changes);

/** The dossier with changes made to it, one after the other. The same choices make the same changes. */
export function mutate(dossier: Dossier, mutations: readonly Mutation[]): Dossier {
  const copy: Dossier = structuredClone(dossier);
  for (const { name, choices } of mutations) {
    const left = [...choices];
    changes[name]?.(copy, (list) => list[(left.shift() ?? 0) % list.length]);
  }
  // What is undefined is absent in JSON.
  const plain: Dossier = JSON.parse(JSON.stringify(copy));
  return plain;
}
