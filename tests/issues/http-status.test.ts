import { describe, expect, test } from "vitest";
import { checkDossier, checkDossierText, toHttpStatus } from "../../src/index.js";

describe("the HTTP status of a check", () => {
  const valid = '{ "format": "diplomatic-events/1", "sources": [], "actors": [], "events": [] }';
  const statusOf = (text: string | Uint8Array, limits = {}): number =>
    toHttpStatus(checkDossierText(text, { limits }).issues);

  test("is 200 without an error", () => {
    expect(statusOf(valid)).toBe(200);
    const actors = [{ id: "norland", kind: "polity", name: "Norland", country: "ZQ" }];
    const { issues } = checkDossier({ ...JSON.parse(valid), actors });
    expect([issues.map(({ severity }) => severity), toHttpStatus(issues)]).toEqual([["warning"], 200]);
  });

  test("is 400 exactly for what is no JSON in UTF-8, whatever else is wrong", () => {
    expect(statusOf(`\ufeff${valid}`)).toBe(200);
    for (const text of ["", "{", "[1,]", '{ "a": 1, }', "nil"]) expect(statusOf(text), text).toBe(400);
    expect(statusOf(Uint8Array.of(0x22, 0xff, 0x22))).toBe(400);
    for (const text of ["{}", '{ "format": 1, "format": 2 }', "null"]) expect(statusOf(text), text).toBe(422);
  });

  test("is 413 for what exceeds a limit on size, 422 for what is nested too deep", () => {
    expect(statusOf("x".repeat(11), { text: 10 })).toBe(413);
    expect(statusOf("[1, 2, 3]", { parts: 2 })).toBe(413);
    expect(statusOf("[[[]]]", { depth: 2 })).toBe(422);
  });
});
