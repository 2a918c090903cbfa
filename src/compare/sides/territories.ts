import type { Territory } from "../../model/index.js";
import type { IdentityVerdict } from "../terms/index.js";
import { relateIris } from "./iris.js";
import { countryNamed, relateNamed } from "./names-of-records.js";

/** Relates two territories: by code and IRI, else by name. */
export function relateTerritories(a: Territory, b: Territory): IdentityVerdict {
  if (a.code !== undefined && b.code !== undefined) return a.code === b.code ? "same" : "different";
  const iris = relateIris(a.sameAs, b.sameAs);
  if (iris !== "unknown") return iris;
  const [ofA, ofB] = [wholeCountry(a), wholeCountry(b)];
  if (ofA !== undefined && ofB !== undefined) return ofA === ofB ? "likely-same" : "different";
  const names = relateNamed(a, b, "place");
  return names === "equal" || names === "likely" ? "likely-same" : names;
}

function wholeCountry(territory: Territory): string | undefined {
  return territory.code?.length === 2 ? territory.code : countryNamed(territory);
}
