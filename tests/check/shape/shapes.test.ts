import { describe, expect, expectTypeOf, test } from "vitest";
import { referenceDossier } from "../../../src/fixtures/index.js";
import type { Dossier, Meeting } from "../../../src/index.js";
import {
  isControlAssessment,
  isDiplomaticEvent,
  isDossier,
  isMeeting,
  isStatement,
  isTerritorialPosition,
} from "../../../src/shape.js";

const guards = {
  statement: isStatement,
  meeting: isMeeting,
  "territorial-position": isTerritorialPosition,
  "control-assessment": isControlAssessment,
};

describe("the guards", () => {
  test("know a dossier, and each event by its type", () => {
    expect(isDossier(referenceDossier)).toBe(true);
    for (const event of referenceDossier.events) {
      expect(isDiplomaticEvent(event)).toBe(true);
      for (const [type, guard] of Object.entries(guards)) expect(guard(event)).toBe(type === event.type);
    }
  });

  test("narrow the type", () => {
    const value: unknown = referenceDossier;
    if (isDossier(value)) expectTypeOf(value).toEqualTypeOf<Dossier>();
    expectTypeOf(referenceDossier.events.filter(isMeeting)).toEqualTypeOf<Meeting[]>();
  });

  test("refuse all else, and never throw", () => {
    const throwing = {
      get format(): string {
        throw new Error("not at hand");
      },
    };
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const cyclic: Record<string, unknown> = {};
    cyclic["sources"] = [cyclic];
    const others = [null, undefined, 7, "x", [], {}, throwing, revoked.proxy, cyclic, () => {}, new Map()];
    for (const value of others)
      for (const guard of [isDossier, isDiplomaticEvent, ...Object.values(guards)])
        expect(guard(value)).toBe(false);
    expect(isDossier({ ...referenceDossier, mood: "frank" })).toBe(false);
    expect(isDossier(Object.create(referenceDossier))).toBe(false);
  });

  test("know objects of another realm, and those without a prototype", async () => {
    const { runInNewContext } = await import("node:vm");
    expect(isDossier(runInNewContext(`(${JSON.stringify(referenceDossier)})`))).toBe(true);
    expect(isDossier(Object.assign(Object.create(null), referenceDossier))).toBe(true);
  });
});
