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
    ["སུལ", "Sula", "unknown"],
    ["สุลา", "Sula", "equal"],
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
    ["UN Sula Mission", "United Nations Sula Mission", "equal"],
    ["SRC Secretariat", "Secretariat of the Sula River Commission", "likely"],
    ["SRC", "Sula Bank", "different"],
    ["Otan", "North Atlantic Treaty Organization", "equal"],
    ["ONU", "United Nations", "equal"],
    ["onu", "United Nations", "different"],
    ["SULACOM", "Sula Lake Commission", "likely"],
    ["SULACOM", "Sula Bank", "different"],
    ["SUBA", "Sula Bank", "likely"],
    ["SBA", "Sula Bank", "different"],
    // In another language: another order, and the kind of body first
    ["BSRI", "Sula Bank of Reconstruction and Investment", "likely"],
    ["OPS", "Sula Patent Organisation", "likely"],
    ["SOP", "Sula Patent Organisation", "different"],
    ["IEMZ Sula", "Ibra Electromechanical Plant Sula", "likely"],
    ["SULSECOM", "Sula Lake Security Commission", "likely"],
    ["Group of Seven", "Group of Seventy Seven", "unknown"],
    // Initials of whom it is named after, and words said twice
    ["JSC A.B. Lind Institute", "Lind Institute", "equal"],
    ["A.B. Lind Institute", "C.D. Lind Institute", "unknown"],
    ["U.S. Lind Institute", "Lind Institute", "unknown"],
    ["Sula Scientific Research Institute", "Sula Research Institute", "likely"],
    ["European Union Sula Agency", "European Sula Agency", "likely"],
    ["European Union", "European Sula Agency", "unknown"],
    ["Sula Social Democratic Party", "Sula Democratic Social Party", "likely"],
    ["Lindmark", "Lindmark Foundation", "likely"],
    ["Lindmark Joynt Stock Compani", "Lindmark", "equal"],
    // Organs of the United Nations, and what kind of body it is
    ["United Nations Sula River Programme", "Sula River Programme", "likely"],
    ["United Sula River Programme", "Sula River Programme", "unknown"],
    ["Sula Dawn", "Sula Dawn Movement", "likely"],
    ["Sula Dawn Group", "Sula Dawn Network", "likely"],
    ["Liberation Front", "Liberation Movement", "unknown"],
    ["West Sula Bank", "Sula Bank", "different"],
    // Languages
    ["Entwicklungsbank der Sula-Staaten", "Development Bank of the Sula States", "likely"],
    ["Programme de l’environnement du Sula", "Sula Environment Programme", "likely"],
    [
      "Организация экономического сотрудничества Сулы",
      "Sula Organisation for Economic Co-operation",
      "likely",
    ],
    [
      "Комиссия по защите мира и прав человека",
      "Commission for the Protection of Human Rights and Peace",
      "likely",
    ],
    // In two languages, a word that the table does not have is open; one that it has is another body.
    ["International Grain Council", "Conseil international des céréales", "likely"],
    ["International Peace Council", "Conseil international des céréales", "unknown"],
    ["International Grain Council", "International Cereals Council", "unknown"],
    ["Banque occidentale du Sula", "Bank of Sula", "different"],
    ["Banque occidentale du Sula", "West Sula Bank", "likely"],
    ["Министерство иностранных дел Чили", "Ministry of Foreign Affairs of Chile", "likely"],
    ["Ministère libyen des Affaires étrangères", "Libyan Ministry of Foreign Affairs", "likely"],
    ["Verteidigungsrat", "Defence Council", "likely"],
    ["Wetterdienst", "Defence Council", "different"],
    ["Union africaine", "African Union", "likely"],
    ["Совет Безопасности", "Security Council", "likely"],
    ["Conseil de sécurité", "Council of Europe", "different"],
    ["European Council", "Council of Europe", "different"],
    ["Европейский совет", "Council of Europe", "different"],
    ["Europarat", "Council of Europe", "equal"],
    ["Совет Европы", "CoE", "equal"],
    ["Comisión Económica del Sula", "Sula Economic Commission", "likely"],
    ["Asian Infrastructure Bank", "Azijskyi bank infrastruktury", "likely"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateNames(left, right, "body")).toBe(relation);
    expect(relateNames(right, left, "body")).toBe(relation);
  });
});
