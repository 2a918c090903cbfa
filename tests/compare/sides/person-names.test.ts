import { describe, expect, test } from "vitest";
import { relateNames } from "../../../src/compare/sides/index.js";

describe("two names of persons", () => {
  test.each([
    ["Anna Berg", "Berg, Anna", "equal"],
    ["Dr Anna Berg", "Anna Berg", "equal"],
    ["Anna Berg", "A. Berg", "likely"],
    ["Anna Berg", "Anna Maria Berg", "likely"],
    ["Anna Berg", "Anna Holm", "different"],
    ["Anna Berg", "Jonas Lind", "different"],
    ["Salman bin Muhammad", "Muhammad bin Salman", "different"],
    ["Salman bin Muhammad Al Noor", "Salman bin Muhammad", "likely"],
    ["JC Verdan", "J. C. Verdan", "equal"],
    ["김민수", "김민지", "different"],
    ["Анна Берг", "Anna Berg", "equal"],
    ["محمد كريم", "Muhammad Karim", "likely"],
    ["محمد كريم", "Anna Berg", "different"],
    ["محمد", "Muhammad", "unknown"],
    ["", "Anna Berg", "unknown"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateNames(left, right, "person")).toBe(relation);
    expect(relateNames(right, left, "person")).toBe(relation);
  });
});

describe("slips and initials in names of persons", () => {
  test.each([
    ["Ivan Petrov", "Ivan Petrow", "equal"],
    ["Johan Lindberg", "Johan Lindbegr", "likely"],
    ["A. Berg", "B. Berg", "unknown"],
    ["A.", "Anna", "unknown"],
    ["Tomas Velde", "Tomsa Vedle", "unknown"],
    ["علي حسن", "محمد كريم", "different"],
    ["محمد كريم سالم", "Muhammad Karim", "likely"],
    ["محمد كريم", "Muhammad Salim", "unknown"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateNames(left, right, "person")).toBe(relation);
    expect(relateNames(right, left, "person")).toBe(relation);
  });
});
