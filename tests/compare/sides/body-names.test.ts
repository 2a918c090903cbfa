import { describe, expect, test } from "vitest";
import { relateNames } from "../../../src/compare/sides/index.js";

describe("two names of bodies", () => {
  test.each([
    // More or less of one name
    ["Sula River Commission", "The Commission for the Sula River", "equal"],
    ["Sula Bank", "Sula Bank Institute", "unknown"],
    ["Union of Sula States", "Union of Sula States Pension Fund", "unknown"],
    ["Ministry of Defence", "Ministry of Defence of Chile", "likely"],
    ["Ministry of Defence of Peru", "Ministry of Defence of Chile", "different"],
    ["Sula River Commission", "Sula River Commision", "equal"],
    ["Inter Governmental Panel on Rivers", "Intergovernmental Panel on Rivers", "equal"],
    ["Northern Sula Council", "Southern Sula Council", "different"],
    ["…", "Sula Bank", "unknown"],
    ["სულა", "Sula", "equal"],
    ["สุลา", "Sula", "unknown"],
    // Legal forms
    ["Lindmark JSC", "AO Lindmark", "equal"],
    ["Lindmark Limited Liability Company", "Lindmark LLC", "equal"],
    ["Акционерное общество «Линдмарк»", "JSC Lindmark", "equal"],
    ["Open Joint Stock Company", "Lindmark", "different"],
    // Acronyms
    ["SRC", "Sula River Commission", "likely"],
    ["SFL-GC", "Sula Front of Liberation - General Command", "likely"],
    ["Group of Seven", "G 7", "likely"],
    ["Group of Seven", "Group of 7", "equal"],
    ["First Army", "1st Army", "equal"],
    ["UN Sula Mission", "United Nations Sula Mission", "likely"],
    ["SRC Secretariat", "Secretariat of the Sula River Commission", "likely"],
    ["SRC", "Sula Bank", "different"],
    // Languages
    ["Министерство иностранных дел Чили", "Ministry of Foreign Affairs of Chile", "likely"],
    ["Ministère libyen des Affaires étrangères", "Libyan Ministry of Foreign Affairs", "likely"],
    ["Verteidigungsrat", "Defence Council", "unknown"],
    ["Union africaine", "African Union", "likely"],
    ["Совет Безопасности", "Security Council", "likely"],
    ["Conseil de sécurité", "Council of Europe", "unknown"],
    ["Comisión Económica del Sula", "Sula Economic Commission", "likely"],
    ["Asian Infrastructure Bank", "Azijskyi bank infrastruktury", "likely"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateNames(left, right, "body")).toBe(relation);
    expect(relateNames(right, left, "body")).toBe(relation);
  });
});
