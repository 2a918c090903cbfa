import { memoize } from "../../collections/index.js";
import { countryOf } from "./names/countries.js";
import type { NameKind, NameRelation } from "./names/name-relation.js";
import { relateNames } from "./names/relate-names.js";

/** What has a name and perhaps others. */
export interface Named {
  name: string;
  names?: { name: string }[] | undefined;
}

/** The name of a record and its other names. One that gives alternatives, "Sula / Soula", is also each of them. */
export function namesOf({ name, names = [] }: Named): string[] {
  return [name, ...names.map((each) => each.name)].flatMap(alternativesOf);
}

const alternativesOf: (name: string) => readonly string[] = /* @__PURE__ */ memoize((name) => {
  const parts = name.split(/ (?:\/+|a\.?k\.?a\.?|or|née) /i);
  return parts.length > 1 ? [name, ...parts] : parts;
});

const strength: Readonly<Record<NameRelation, number>> = { different: 0, unknown: 1, likely: 2, equal: 3 };

/** The best relation of any two names of two records. */
export function relateNamed(a: Named, b: Named, kind: NameKind): NameRelation {
  let best: NameRelation = "different";
  for (const one of namesOf(a)) {
    for (const other of namesOf(b)) {
      const relation = relateNames(one, other, kind);
      if (relation === "equal") return relation;
      if (strength[relation] > strength[best]) best = relation;
    }
  }
  return best;
}

/** The code of the country that a record's names name; undefined where they name none, or several. */
export function countryNamed(record: Named): string | undefined {
  const codes = new Set(namesOf(record).flatMap((name) => countryOf(name) ?? []));
  return codes.size === 1 ? [...codes][0] : undefined;
}
