import type { Source } from "../../model/index.js";
import type { IdentityVerdict } from "../terms/index.js";
import { iriKey } from "./iris.js";

/** Texts that are the same are one source; another version of a text is another source. */
export function relateSources(a: Source, b: Source): IdentityVerdict {
  if (a.text !== undefined && b.text !== undefined) return a.text === b.text ? "same" : "different";
  if (a.published !== undefined && b.published !== undefined && a.published !== b.published)
    return "different";
  const isOneDay = a.published !== undefined && a.published === b.published;
  if (a.url !== undefined && b.url !== undefined) {
    if (iriKey(a.url) !== iriKey(b.url)) return "unknown";
    return isOneDay ? "same" : "likely-same";
  }
  if (a.title === undefined || a.title !== b.title) return "unknown";
  return isOneDay ? "same" : "likely-same";
}
