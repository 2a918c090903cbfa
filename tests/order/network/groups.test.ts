import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupRelated } from "../../../src/order/network/groups.js";

// Of n records the points are: 0 the calendar, 2i - 1 and 2i the start and end of the i-th, 2n + 1 the local calendar.
const between = (from: number, to: number) => ({ from, to, atMost: 0 });

describe("groupRelated", () => {
  it("numbers a group after its first record, whichever end points are related", () => {
    // The fifth with the second, the first with the third, and the third with the fifth.
    expect(groupRelated(5, [between(9, 4), between(2, 6), between(5, 10)])).toEqual([1, 1, 1, 4, 1]);
  });

  it("does not relate records through the calendar alone", () => {
    expect(
      groupRelated(3, [between(0, 1), between(0, 3), between(5, 0), between(7, 1), between(4, 7)]),
    ).toEqual([1, 2, 3]);
  });

  it("groups records that are connected by any number of steps", () => {
    const count = 8;
    const point = fc.integer({ min: 0, max: 2 * count + 1 });
    const drawn = fc.array(fc.tuple(point, point), { maxLength: 10 });
    fc.assert(
      fc.property(drawn, (pairs) => {
        const expected = Array.from({ length: count }, (_, index) => index + 1);
        for (let round = 0; round < count; round++)
          for (const [from, to] of pairs) {
            const records = [from, to].map((each) => Math.ceil(each / 2) - 1);
            if ([from, to].some((each) => each === 0 || each > 2 * count)) continue;
            const least = Math.min(...records.map((record) => expected[record] ?? Number.NaN));
            for (const record of records) expected[record] = least;
          }
        expect(
          groupRelated(
            count,
            pairs.map(([from, to]) => between(from, to)),
          ),
        ).toEqual(expected);
      }),
    );
  });
});
