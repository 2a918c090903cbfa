import { expect, test } from "vitest";
import { defaultLimits } from "../../../src/check/options.js";
import type { RuleContext } from "../../../src/check/rule.js";
import { anchoredEvidence } from "../../../src/check/rules/anchored-evidence.js";
import { responseBeforeCause } from "../../../src/check/rules/response-before-cause.js";

const unasked = (): never => {
  throw new Error("asked in vain");
};
const context: RuleContext = {
  records: new Map(),
  unread: new Set(),
  limits: defaultLimits,
  full: () => true,
  report: unasked,
  times: unasked,
  guard: unasked,
};

test("no quotation is looked for where no further error would be listed", () => {
  const visitor = anchoredEvidence(context);
  expect(() => visitor.evidence?.({ exact: "so" }, { path: [], enclosing: unasked })).not.toThrow();
  const asking = anchoredEvidence({ ...context, full: () => false });
  expect(() => asking.evidence?.({ exact: "so" }, { path: [], enclosing: unasked })).toThrow("asked in vain");
});

test("times are not settled where nothing answers anything", () => {
  const place = { path: [], enclosing: () => ({ id: "remark", type: "statement" }) };
  const visitor = responseBeforeCause(context);
  visitor.link?.({ rel: "alongside", to: "offer" }, place);
  expect(() => visitor.done?.()).not.toThrow();
  visitor.link?.({ rel: "responds-to", to: "offer" }, place);
  expect(() => visitor.done?.()).toThrow("asked in vain");
});
