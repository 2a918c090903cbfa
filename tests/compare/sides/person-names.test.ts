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
    // An office of a country is nobody's name, though the country's name is one.
    ["Foreign Minister of Chad", "Chad Holm", "unknown"],
    ["President of Georgia", "Georgia Lind", "unknown"],
    ["the President of Chad", "President of Chad", "equal"],
    ["President of Chad", "Prime Minister of Chad", "unknown"],
    ["President of Chad", "President of Jordan", "different"],
    ["Prime Minister Jordan", "Anna Jordan", "likely"],
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
    ["Tomasin Veldekamp", "Tomsain Vedlekamp", "likely"],
    ["Ana Lindqvist", "Ana Lindqivst", "likely"],
    ["علي حسن", "محمد كريم", "different"],
    ["محمد كريم سالم", "Muhammad Karim", "likely"],
    ["محمد كريم", "Muhammad Salim", "unknown"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateNames(left, right, "person")).toBe(relation);
    expect(relateNames(right, left, "person")).toBe(relation);
  });
});

describe("names of persons in two languages or scripts", () => {
  test.each([
    ["Volodymyr Lind", "Vladimir Lind", "likely"],
    ["Tony Marlow", "Antony Marlow", "likely"],
    ["Ihar Piatrovich Lindau", "Игорь Петрович Линдов", "likely"],
    ["Alyaksandr Holubka", "Alexander Holubko", "likely"],
    // A son has his father's name in his patronymic.
    ["Oleksandr Lindenko", "Volodymyr Oleksandrovych Lindenko", "different"],
    ["Alexei Lind", "Alexander Lind", "different"],
    ["Evgeny Lindova", "Evgenia Lindova", "different"],
    ["Mikalai Lind", "Mikhail Lind", "different"],
    ["Anna Alekseevna Lind", "Anna Aleksandrovna Lind", "different"],
    ["Anna Mikalaeuna Lind", "Anna Nikolaevna Lind", "likely"],
    ["Pavel Nikolayevitch Lind", "Павел Николаевич Линд", "equal"],
    // The first letter is Latin.
    ["Cергей Линд", "Sergei Lind", "equal"],
    ["Mohammad-Reza Karimi", "Mohammadreza Karimi", "equal"],
    ["Abd al-Majid Karim", "Abdelmajid Karim", "equal"],
    ["وحید جلیلی", "Jalili Vahid", "likely"],
    ["حبیب الله کریمی", "Habibullah Karimi", "likely"],
    ["محمد رضا کریمی", "Karimi Mohammad-Reza", "likely"],
    ["احمد کریمی", "Habibullah Salim", "different"],
    ["김종수", "Kim Jong Su", "likely"],
    ["박지원", "Park Ji-won", "likely"],
    ["이민호", "Lee Min-ho", "likely"],
    ["김종수", "Choi Min-ho", "different"],
    ["Kim Jong Su 김종수", "KIM Jong Su", "equal"],
    ["Norwegian Foreign Minister Anna Berg", "Anna Berg", "equal"],
    ["Jordan Berg", "Jordan Minister Berg", "likely"],
    ["Ahmad bin Karim", "Karim bin Salim", "different"],
    // A name that may be a title, too.
    ["Sultan bin Karim Al Noor", "Bandar bin Sultan bin Karim Al Noor", "different"],
    ["Karim Karim Salim", "Karim Hasan Salim", "different"],
    ["Hulbert Mansrat", "Hulbert Mensarat", "likely"],
    // Titles and particles alone.
    ["The Prime Minister", "Prime Minister", "likely"],
    ["Anna-Lisa Berg", "Annalisa Berg", "equal"],
    // Two names of two letters each in an alphabet without vowels tell too little.
    ["علي", "Ali Noor", "unknown"],
    ["Ana Ruiz", "ანა რუისი", "likely"],
    ["毛泽东", "Tomas Velde", "unknown"],
    ["bin Salim", "Salim bin", "equal"],
  ])("%s / %s: %s", (left, right, relation) => {
    expect(relateNames(left, right, "person")).toBe(relation);
    expect(relateNames(right, left, "person")).toBe(relation);
  });
});
