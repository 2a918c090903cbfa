import { isSurelyAfter } from "../../graph/time-differences.js";
import type { Path } from "../../issues/path.js";
import { quote } from "../../issues/wording.js";
import type { Id } from "../../values/id.js";
import type { Rule } from "../rule.js";

/** By how many days two dates without a common zone may seem reversed because they come from two places. */
const leeway = 1;

/** An office starts before it ends; a source is published before it is read, and after what it revises. */
export const reversedDates: Rule = ({ report }) => {
  const published = new Map<Id, string>();
  const revisions: { revises: Id; date: string; path: Path }[] = [];
  return {
    office: ({ from, to }, place) => {
      if (from !== undefined && to !== undefined && isSurelyAfter(from, to, 0))
        report("reversed-dates", place, { found: to, expected: `a date not before "from", ${from}` }, "to");
    },
    source: ({ id, published: date, retrieved, revises }, place) => {
      if (date === undefined) return;
      if (!published.has(id)) published.set(id, date);
      if (revises !== undefined) revisions.push({ revises, date, path: [...place.path] });
      if (retrieved !== undefined && isSurelyAfter(date, retrieved, leeway)) {
        const expected = `a date not before "published", ${date}`;
        report("reversed-dates", place, { found: retrieved, expected }, "retrieved");
      }
    },
    done: () => {
      for (const { revises, date, path } of revisions) {
        const other = published.get(revises);
        if (other === undefined || !isSurelyAfter(other, date, leeway)) continue;
        const expected = `a date not before ${other}, when the revised source ${quote(revises)} was published`;
        report("reversed-dates", { path }, { found: date, expected }, "published");
      }
    },
  };
};
