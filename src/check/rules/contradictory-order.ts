import { toPointer } from "../../issues/path.js";
import type { Rule } from "../rule.js";

/** All that is said of the times of a dossier's records can hold together. */
export const contradictoryOrder: Rule = ({ report, times }) => ({
  done: () => {
    const { said, conflicts } = times();
    for (const conflict of conflicts) {
      const places = conflict.flatMap((reason) => said[reason] ?? []).map(({ path }) => path);
      const [path] = places;
      if (path) report("contradictory-order", { path }, { places: places.map(toPointer) });
    }
  },
});
