import { formatted, type ValueSchema } from "../values/schema.js";

/** The schema of a country code after ISO 3166-1 alpha-2, such as `KE`. */
export const countryCodeSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  /^[A-Z]{2}$/,
  'an ISO 3166-1 code of two capital letters such as "KE"',
);

/** The schema of a territory's code after ISO 3166-2, or ISO 3166-1 alpha-2, such as `UA-14` or `CY`. */
export const territoryCodeSchema: ValueSchema<string> = /* @__PURE__ */ formatted(
  /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/,
  'an ISO 3166 code such as "UA-14" or "CY"',
);
