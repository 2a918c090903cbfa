import type { Coverage } from "../../records/source.js";
import type { Id } from "../../values/id.js";
import type { Rule } from "../rule.js";

/** Only a source of which the dossier holds all can leave something out. */
export const omissionFromExtract: Rule = ({ report }) => {
  const coverages = new Map<Id, Coverage | undefined>();
  return {
    source: ({ id, coverage }) => {
      if (!coverages.has(id)) coverages.set(id, coverage);
    },
    statement: ({ act, reports }, place) => {
      if (act !== "omit") return;
      reports.forEach(({ source }, index) => {
        if (coverages.has(source) && coverages.get(source) !== "complete")
          report("omission-from-extract", place, { source }, "reports", index, "source");
      });
    },
  };
};
