import { describe, expect, test } from "vitest";
import { checkDossier } from "../../../src/index.js";
import { sample } from "../../support/naive/sample.js";

const codes = (change: Record<string, unknown>): string[] => {
  const { issues } = checkDossier({ ...sample, ...change });
  return [
    ...new Set(
      issues.map(({ code, pointer }) => (code === "dangling-reference" ? code : `${code} ${pointer}`)),
    ),
  ];
};

describe("references to a list that cannot be read are not told to dangle", () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ["missing", { actors: undefined }, ["missing-field /actors"]],
    ["null", { actors: null }, ["wrong-type /actors"]],
    ["an object by id", { actors: { chad: { kind: "polity", name: "Chad" } } }, ["wrong-type /actors"]],
    ["sources", { sources: "bulletin" }, ["wrong-type /sources"]],
    ["territories", { territories: {} }, ["wrong-type /territories"]],
    ["instruments, whose provisions are named as well", { instruments: {} }, ["wrong-type /instruments"]],
    ["events", { events: {} }, ["wrong-type /events"]],
  ])("%s", (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test("but to an empty one they are, and to one that may be absent and is", () => {
    expect(codes({ actors: [] })).toContain("dangling-reference");
    expect(codes({ territories: undefined })).toContain("dangling-reference");
    expect(codes({ instruments: undefined })).toContain("dangling-reference");
  });

  test("and those to other lists are judged as ever", () => {
    const [source] = sample.sources;
    const sources = sample.sources.map((each) => (each === source ? { ...each, revises: "nothing" } : each));
    expect(codes({ actors: undefined, sources })).toEqual(["dangling-reference", "missing-field /actors"]);
  });
});
