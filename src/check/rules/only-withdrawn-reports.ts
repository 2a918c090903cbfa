import { eachReported } from "../reported.js";
import type { Rule } from "../rule.js";

/** Somebody still says what a record says. */
export const onlyWithdrawnReports: Rule = ({ report }) =>
  eachReported(({ reports }, place) => {
    if (reports.every(({ withdrawn }) => withdrawn)) report("only-withdrawn-reports", place, {}, "reports");
  });
