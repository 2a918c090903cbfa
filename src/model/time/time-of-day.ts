import { formatted, type ValueSchema } from "../values/schema.js";

const timeOfDayPattern =
  /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])?$/;

/** The schema of a time of day as ISO 8601 writes it: hours and minutes, with seconds and an offset from UTC where they are known. */
export const timeOfDaySchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  timeOfDayPattern,
  'a time of day such as "17:00", "17:00:30" or "17:00+02:00"',
);
