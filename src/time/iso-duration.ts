const number = "([0-9]{1,9}(?:[.,][0-9]{1,9})?)";
const pattern = /* @__PURE__ */ (() =>
  new RegExp(
    `^P(?:${number}Y)?(?:${number}M)?(?:${number}W)?(?:${number}D)?(?:T(?:${number}H)?(?:${number}M)?(?:${number}S)?)?$`,
  ))();

/** The units of an ISO 8601 duration, in its order. */
export const durationUnits = ["years", "months", "weeks", "days", "hours", "minutes", "seconds"] as const;

/**
 * Splits an ISO 8601 duration into its numbers, as written: one for each of {@link durationUnits}, undefined for a unit that it
 * lacks. Numbers may have nine digits and nine decimals. Undefined for a text of another form.
 */
export function splitIsoDuration(iso: string): readonly (string | undefined)[] | undefined {
  return pattern.exec(iso)?.slice(1);
}

/** The value of a number as {@link splitIsoDuration} returns it: a comma marks decimals, too. */
export function durationNumber(written: string): number {
  return Number(written.replace(",", "."));
}
