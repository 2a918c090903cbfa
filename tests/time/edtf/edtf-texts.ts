import fc from "fast-check";

const pad = (number: number, length: number): string => String(number).padStart(length, "0");

/** Years near each other, so that dates often touch. */
const year = fc.integer({ min: 1995, max: 2006 });

/** A year, a month or a day without anything vague. */
export const plainDate: fc.Arbitrary<string> = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat(2))
  .map(([y, m, d, parts]) => [pad(y, 4), pad(m, 2), pad(d, 2)].slice(0, parts + 1).join("-"));

/** A plain date with a digit or two put out, in ways that leave it possible. */
const unspecified = plainDate.chain((text) =>
  fc
    .constantFrom(3, 6, 9, 8, 5, 2)
    .filter((at) => at < text.length)
    .map((at) => {
      const until = at === 2 ? 4 : at === 5 ? 7 : at === 8 ? 10 : at + 1;
      return text.slice(0, at) + "X".repeat(until - at) + text.slice(until);
    }),
);

const mark = fc.constantFrom("?", "~", "%");

/** A date with one mark, somewhere. */
const marked = fc.tuple(fc.oneof(plainDate, unspecified), mark, fc.nat(5)).map(([text, sign, place]) => {
  const parts = text.split("-");
  const index = Math.min(place >> 1, parts.length - 1);
  return parts
    .map((part, at) => (at !== index ? part : place % 2 === 0 ? part + sign : sign + part))
    .join("-");
});

const season = fc.tuple(year, fc.integer({ min: 21, max: 41 })).map(([y, code]) => `${y}-${code}`);

export const single: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: plainDate },
  { weight: 2, arbitrary: unspecified },
  { weight: 2, arbitrary: marked },
  season,
);

/** An interval without anything vague. */
export const plainInterval: fc.Arbitrary<string> = fc
  .tuple(plainDate, plainDate)
  .map(([a, b]) => (a.slice(0, 4) <= b.slice(0, 4) ? [a, b] : [b, a]))
  .filter(([a = "", b = ""]) => a.slice(0, b.length) <= b.slice(0, a.length))
  .map((ends) => ends.join("/"));

const openInterval = fc
  .tuple(single, fc.constantFrom("..", ""), fc.boolean())
  .map(([date, end, first]) => (first ? `${end}/${date}` : `${date}/${end}`));

const range = fc
  .tuple(year, fc.nat(3), fc.constantFrom("", "-06", "-06-15"))
  .map(([y, more, rest]) => `${y}${rest}..${y + more}${rest}`);

const set = fc
  .tuple(fc.boolean(), fc.array(fc.oneof(single, range), { minLength: 1, maxLength: 3 }), fc.nat(3))
  .map(([one, members, kind]) => {
    const inner = [...members];
    if (kind === 1) inner.unshift("..1996-03");
    if (kind === 2) inner.push("2005-11-02..");
    return one ? `[${inner.join(",")}]` : `{${inner.join(",")}}`;
  });

const longYear = fc.constantFrom("Y17E7", "Y-17E7", "Y-170000002", "Y171010000S3", "1995S2", "-0044");

/** A second, with or without a zone. */
export const second: fc.Arbitrary<string> = fc
  .tuple(year, fc.nat(23), fc.constantFrom("", "Z", "-04", "+05:45"))
  .map(([y, hour, zone]) => `${y}-01-01T${pad(hour, 2)}:30:00${zone}`);

/** Any valid date of any level. */
export const edtfText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: single },
  { weight: 2, arbitrary: plainInterval },
  { weight: 2, arbitrary: openInterval },
  { weight: 2, arbitrary: set },
  longYear,
  second,
);
