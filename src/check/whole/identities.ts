import { type Path, toPointer } from "../../issues/index.js";
import type { Id } from "../../model/index.js";
import type { Identities } from "../run/run.js";

export function createIdentities(): Identities {
  const known = {
    actor: new Map<string, { id: Id; path: Path }>(),
    territory: new Map<string, { id: Id; path: Path }>(),
  };
  const judge: Identities["judge"] = (run, kind, id, value, ...keys) => {
    const other = known[kind].get(value);
    if (other && other.id !== id) {
      // A record that the second run has not come to may be noted again after this one.
      if (other.path.length === 0) run.lookAgain(run.isFirst ? other.id : undefined);
      run.report("shared-identity", { value, first: toPointer(other.path) }, ...keys);
    } else if (!other?.path.length) known[kind].set(value, { id, path: run.place() });
  };
  return {
    judge,
    judgeIris: (run, kind, id, sameAs) => {
      const own = new Set<string>();
      sameAs.forEach((iri, index) => {
        // One that the record itself has twice is a repeated item.
        if (!own.has(iri)) judge(run, kind, id, iri, "sameAs", index);
        own.add(iri);
      });
    },
  };
}
