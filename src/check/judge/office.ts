import type { Office } from "../../model/index.js";
import { reversed } from "../../order/index.js";
import type { Run } from "../run/run.js";

/** An office starts before it ends. */
export function judgeOffice(run: Run, from: Office["from"], to: Office["to"]): void {
  const dates = reversed(from, to, 0);
  if (!dates) return;
  const [start, end] = dates;
  const expected = `a date not before "from", ${start.date}`;
  run.report("reversed-dates", { found: end.date, expected }, "to");
}
