import { isPairIn } from "./letter-pairs.js";

/** The officially assigned codes of ISO 3166-1 alpha-2: each group is a first letter and the second letters it goes with. */
const assigned =
  "ADEFGILMOQRSTUWXZ BABDEFGHIJLMNOQRSTVWYZ CACDFGHIKLMNORUVWXYZ DEJKMOZ ECEGHRST FIJKMOR " +
  "GABDEFGHILMNPQRSTUWY HKMNRTU IDELMNOQRST JEMOP KEGHIMNPRWYZ LABCIKRSTUVY " +
  "MACDEFGHKLMNOPQRSTUVWXYZ NACEFGILOPRUZ OM PAEFGHKLMNRSTWY QA REOSUW SABCDEGHIJKLMNORSTVXYZ " +
  "TCDFGHJKLMNORTVWZ UAGMSYZ VACEGINU WFS YET ZAMW";

/**
 * Whether two capital letters are a code of ISO 3166-1: officially assigned, or left to its users (AA, QM to QZ, XA to XZ, ZZ),
 * as XK is. That a code passes says nothing about what it names.
 */
export function isCountryCode(code: string): boolean {
  return /^(AA|Q[M-Z]|X[A-Z]|ZZ)$/.test(code) || isPairIn(code, assigned);
}

const slips: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["EL", "GR"],
  ["UK", "GB"],
]);

/** The code that is often meant by one that is not in the list. */
export function nearestCountry(code: string): string | undefined {
  return slips.get(code);
}
