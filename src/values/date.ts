import { formatted, type ValueSchema } from "./schema.js";

const year = "-?[0-9X]{4}";
const month = "(0[1-9]|1[0-2]|[01X]X|2[1-4])";
const day = "(0[1-9]|[12][0-9]|3[01]|[0-3X]X)";
const date = `${year}(-${month}(-${day})?)?[?~%]?`;
const time = `[0-9]{4}-${month}-${day}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-][01][0-9](:[0-5][0-9])?)?`;

/**
 * The schema of a date: EDTF (ISO 8601-2:2019) as a year, a month, a season or a day, each possibly with unspecified
 * digits (`X`) or marked uncertain (`?`), approximate (`~`) or both (`%`); a date with a time; an interval (`/`) with
 * open (`..`) or unknown ends.
 */
export const dateSchema: ValueSchema<string> = /* @__PURE__ */ (() =>
  formatted(
    new RegExp(`^(${date}|${time}|(${date}|[.][.])?/${date}|${date}/([.][.])?)$`),
    'an EDTF date such as "2025-05-16", "2025-05" or "XXXX-05-16"',
  ))();
