import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { identify, type NameKind, relateNames } from "../../../src/compare/sides/index.js";
import type { Actor } from "../../../src/index.js";
import { lawRuns } from "../../support/law-runs.js";
import { account, actor } from "./account.js";

const runs = lawRuns(100);

const words = (
  "Sula Lindmark Harbour River Council Ministry Bank Union United Nations UN MFA SRC SULACOM West Süd новый Совет мира Сулы Комиссия " +
  "de la of the und Entwicklungsbank Conseil international céréales Grain Partei Movement Group JSC GmbH 7 Second Chile французский " +
  "Peru NO d’Haïti 委员会 وزارة Anna Berg bin Karim President"
).split(" ");
const name = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 6 })
  .map((each) => each.join(" "));
const kind = fc.constantFrom<NameKind>("polity", "place", "person", "body", "title");

describe("the relation of two names", () => {
  test("is the same for swapped names", () => {
    fc.assert(
      fc.property(name, name, kind, (left, right, of) => {
        expect(relateNames(left, right, of)).toBe(relateNames(right, left, of));
      }),
      runs,
    );
  });

  test("of a name and itself is equal, whatever the spaces", () => {
    fc.assert(
      fc.property(name, kind, (one, of) => {
        expect(relateNames(one, one, of)).toBe("equal");
        expect(["equal", "unknown"]).toContain(relateNames(one, ` ${one.replaceAll(" ", "  ")}`, of));
      }),
      runs,
    );
  });
});

const body = (of: string): Actor => actor("x", "organisation", of);

test("two bodies with like names are looked up and never surely the same", () => {
  fc.assert(
    fc.property(name, name, (left, right) => {
      const { actors, relate } = identify(account(body(left)), account(body(right)));
      const verdict = relate("x", "x");
      expect(verdict).not.toBe("same");
      expect(actors.length).toBe(verdict === "likely-same" ? 1 : 0);
    }),
    runs,
  );
});
