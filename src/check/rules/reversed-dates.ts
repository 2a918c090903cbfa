import { type FirmDate, isSurelyAfter, readFirmDate } from "../../graph/time-differences.js";
import type { Path } from "../../issues/path.js";
import { quote } from "../../issues/wording.js";
import type { Id } from "../../values/id.js";
import type { Rule } from "../rule.js";

/** By how many days two dates without a common zone may seem reversed because they come from two places. */
const leeway = 1;

/** An office starts before it ends; a source is published before it is read, and after what it revises. */
export const reversedDates: Rule = ({ report }) => {
  const published = new Map<Id, FirmDate | undefined>();
  const revisions: { revises: Id; date: FirmDate; path: Path }[] = [];
  return {
    office: ({ from, to }, place) => {
      if (from === undefined || to === undefined) return;
      const [start, end] = [readFirmDate(from), readFirmDate(to)];
      if (start && end && isSurelyAfter(start, end, 0))
        report("reversed-dates", place, { found: to, expected: `a date not before "from", ${from}` }, "to");
    },
    source: ({ id, published: written, retrieved, revises }, place) => {
      const date = written === undefined ? undefined : readFirmDate(written);
      if (!published.has(id)) published.set(id, date);
      if (!date) return;
      if (revises !== undefined) revisions.push({ revises, date, path: [...place.path] });
      const read = retrieved === undefined ? undefined : readFirmDate(retrieved);
      if (read && isSurelyAfter(date, read, leeway)) {
        const expected = `a date not before "published", ${date.date}`;
        report("reversed-dates", place, { found: read.date, expected }, "retrieved");
      }
    },
    done: () => {
      for (const { revises, date, path } of revisions) {
        const other = published.get(revises);
        if (!other || !isSurelyAfter(other, date, leeway)) continue;
        const expected = `a date not before ${other.date}, when the revised source ${quote(revises)} was published`;
        report("reversed-dates", { path }, { found: date.date, expected }, "published");
      }
    },
  };
};
