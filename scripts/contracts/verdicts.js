import { shapeCodes } from "../schema/shape-codes.js";

/**
 * @typedef {Pick<typeof import("../../src/index.js"), "checkDossier" | "checkDiplomaticEvent" | "dossierSchema" | "diplomaticEventSchema">} Library
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {"dossier" | "diplomatic-event"} of What the value is to be.
 * @property {unknown} value
 *
 * @typedef {"valid" | "invalid" | "impossible date"} Verdict The last is of a value in which nothing is wrong but dates that no pattern
 *   can tell from others, such as February 30: the one point in which a JSON Schema has to be more lenient.
 */

/**
 * What zod says of the shape of a value, and in loose mode the check that is built on it.
 *
 * @param {Case} one
 * @param {"strict" | "loose"} mode
 * @param {Library} library
 * @param {RegExp} edtfPattern
 * @returns {Verdict}
 */
export function judgeShape({ of, value }, mode, library, edtfPattern) {
  const wrong = (mode === "strict" ? strictIssues : looseIssues)(of, value, library);
  if (wrong.length === 0) return "valid";
  const impossible = wrong.every(
    ({ isDate, path }) => isDate && edtfPattern.test(String(valueAt(value, path))),
  );
  return impossible ? "impossible date" : "invalid";
}

/**
 * @param {Case["of"]} of
 * @param {unknown} value
 * @param {Library} library
 */
function strictIssues(of, value, { dossierSchema, diplomaticEventSchema }) {
  const schema = of === "dossier" ? dossierSchema : diplomaticEventSchema;
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map((issue) => ({
    isDate: issue.code === "invalid_format" && issue.format === "edtf",
    path: issue.path,
  }));
}

/**
 * @param {Case["of"]} of
 * @param {unknown} value
 * @param {Library} library
 */
function looseIssues(of, value, { checkDossier, checkDiplomaticEvent }) {
  const check = of === "dossier" ? checkDossier : checkDiplomaticEvent;
  const { issues } = check(value, { mode: "loose", limits: { issues: 1_000_000 } });
  return issues
    .filter(
      ({ severity, code, path }) =>
        severity === "error" &&
        (code === "malformed-date" || shapeCodes.has(code)) &&
        !isOrderOfSubtags(code, path, value),
    )
    .map(({ code, path }) => ({ isDate: code === "malformed-date", path }));
}

/**
 * @param {unknown} root
 * @param {readonly PropertyKey[]} path
 */
function valueAt(root, path) {
  return path.reduce((/** @type {unknown} */ value, key) => Object(value)[key], root);
}

/**
 * Whether an issue is that a language tag has its subtags in another order than RFC 5646, which a rule finds and no schema.
 *
 * @param {string} code
 * @param {readonly PropertyKey[]} path
 * @param {unknown} value
 */
function isOrderOfSubtags(code, path, value) {
  const tag = valueAt(value, path);
  return code === "malformed-string" && path.at(-1) === "language" && languageTag.test(String(tag));
}

/** What the schemas ask of a language tag. */
const languageTag = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
