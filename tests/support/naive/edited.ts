import { clone, drop, type Json, put } from "../json.js";
import type { Edits } from "./cases.js";
import { sample } from "./sample.js";

/** The sample with edits made to it. */
export function edited(edits: Edits): Json {
  const dossier = clone(sample);
  for (const [pointer, value] of Object.entries(edits))
    if (value === undefined) drop(dossier, pointer);
    else put(dossier, pointer, value);
  return dossier;
}
