import { isPairIn } from "./letter-pairs.js";

/** The officially assigned codes of ISO 3166-1 alpha-2. Each group has a first letter, then its second letters. */
const assigned =
  "ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR " +
  "GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY " +
  "MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ " +
  "TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW";

/**
 * Whether two capital letters are a code of ISO 3166-1: officially assigned, or user-assigned (AA, QM to QZ, XA to XZ, ZZ; XK is one).
 * A valid code implies nothing about the status of the place it names.
 */
export function isCountryCode(code: string): boolean {
  return isPairIn(code, assigned) || /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code);
}

const commonMistakes: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EL", "GR"],
  ["UK", "GB"],
]);

/** The country code that an invalid code often stands for: GR for EL. */
export function nearestCountry(code: string): string | undefined {
  return commonMistakes.get(code);
}
