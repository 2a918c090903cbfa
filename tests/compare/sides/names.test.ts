import { describe, expect, test } from "vitest";
import {
  countryOf,
  type NameKind,
  type NameRelation,
  relateNames,
} from "../../../src/compare/sides/index.js";

type Row = [kind: NameKind, left: string, right: string];

function relate(kind: NameKind, left: string, right: string): NameRelation {
  const relation = relateNames(left, right, kind);
  expect(relateNames(right, left, kind)).toBe(relation);
  return relation;
}

describe("names with a distinguishing word", () => {
  test.each<Row>([
    ["polity", "North Korea", "South Korea"],
    ["polity", "Sudan", "South Sudan"],
    ["polity", "China", "Republic of China"],
    ["polity", "Guinea", "Guinea-Bissau"],
    ["polity", "Guinea", "Equatorial Guinea"],
    ["polity", "Niger", "Nigeria"],
    ["polity", "Republic of the Congo", "Democratic Republic of the Congo"],
    ["polity", "Dominica", "Dominican Republic"],
    ["polity", "Iran", "Iraq"],
    ["polity", "Austria", "Australia"],
    ["polity", "Slovakia", "Slovenia"],
    ["polity", "Mali", "Malawi"],
    ["polity", "Mauritania", "Mauritius"],
    ["polity", "Samoa", "American Samoa"],
    ["polity", "Macedonia", "Moldova"],
    ["polity", "Nigera", "Chad"],
    ["place", "Romagna", "Romania"],
    ["place", "East Jerusalem", "West Jerusalem"],
    ["place", "Jerusalem", "East Jerusalem"],
    ["place", "Area A", "Area C"],
    ["place", "Zone 1", "Zone 2"],
    ["place", "Upper Nile", "Lower Nile"],
    ["place", "Chad", "Lake Chad"],
    ["person", "Lukashevich", "Lukashenko"],
    ["person", "Alexander Lukashevich", "Alexander Lukashenko"],
    ["person", "Boris Tadić", "Boris Johnson"],
    ["person", "Ana Ivanova", "Ana Ivanov"],
    ["person", "Ana Ruiz", "Eva Ruiz"],
    ["person", "Mahmud Hasan", "Muhammad Husayn"],
    ["person", "Salman bin Muhammad", "Muhammad bin Salman"],
    ["body", "Ministry of Defence of Georgia", "Ministry of Defence of Armenia"],
    ["body", "the French Foreign Ministry", "the German Foreign Ministry"],
    ["body", "First Army", "Second Army"],
    ["title", "Resolution 2231", "Resolution 2331"],
    ["title", "Resolution 2231 (2015)", "Resolution 2231 (2016)"],
    ["title", "Annex I", "Annex II"],
  ])("tells apart, as a %s, %s and %s", (kind, left, right) => {
    expect(relate(kind, left, right)).toBe("different");
  });
});

describe("names in two spellings", () => {
  test.each<Row>([
    ["place", "Kyiv", "Kiev"],
    ["place", "Łódź", "Lodz"],
    ["place", "Rome", "Roma"],
    ["place", "Cologne", "Köln"],
    ["place", "Genève", "Geneva"],
    ["place", "Den Haag", "The Hague"],
    ["polity", "U.S.", "United States of America"],
    ["polity", "US", "U.S."],
    ["polity", "the United States", "USA"],
    ["polity", "США", "United States"],
    ["polity", "美国", "Estados Unidos"],
    ["polity", "Turkey", "Türkiye"],
    ["polity", "Republic of Türkiye", "Turkey"],
    ["polity", "Burma", "Myanmar"],
    ["polity", "Россия", "Russia"],
    ["polity", "Russian Federation", "Россия"],
    ["polity", "Российская Федерация", "Russland"],
    ["polity", "Allemagne", "Germany"],
    ["polity", "Österreich", "Austria"],
    ["polity", "إيران", "Iran"],
    ["polity", "ישראל", "Israel"],
    ["polity", "대한민국", "South Korea"],
    ["polity", "日本", "Japan"],
    ["polity", "Korea, Republic of", "Republic of Korea"],
    ["polity", "Congo (Democratic Republic of the)", "DR Congo"],
    ["polity", "Kingdom of Norway", "Norge"],
    ["polity", "the French Republic", "France"],
    ["polity", "Uzbekestan", "Uzbekistan"],
    ["polity", "Ministry of Uzbekestan", "Ministry of Uzbekistan"],
    ["polity", "🇨🇱", "Chile"],
    ["polity", "Czech Republic", "Czechia"],
    ["person", "Володимир Зеленський", "Volodymyr Zelenskyi"],
    ["person", "Ruiz, Ana", "Ana Ruiz"],
    ["body", "World Health Organisation", "World Health Organization"],
    ["body", "Foreign Ministry", "Ministry of Foreign Affairs"],
    ["title", "The Sula Accord", "Sula accord"],
  ])("are one, as a %s: %s and %s", (kind, left, right) => {
    expect(["equal", "likely"]).toContain(relate(kind, left, right));
  });
});

describe("names of one thing, more or less fully", () => {
  test.each<Row>([
    ["polity", "Moscow", "Russia"],
    ["person", "Ruiz", "Ana Ruiz"],
    ["person", "A. Ruiz", "Ana María Ruiz"],
    ["person", "President Ana Ruiz", "Ana Ruiz"],
    ["person", "Mohamed Morsi", "Muhammad Mursi"],
    ["person", "Moammar Kadhafi", "Muammar Gaddafi"],
    ["person", "Usama Hamdan", "Osama Hamdan"],
    ["person", "Кім Чен Ин", "Kim Chen In"],
    ["person", "بشار الأسد", "Bashar al-Assad"],
    ["body", "MFA", "Ministry of Foreign Affairs"],
    ["body", "the Russian Defence Ministry", "Ministry of Defence of Russia"],
  ])("are likely one, as a %s: %s and %s", (kind, left, right) => {
    expect(["equal", "likely"]).toContain(relate(kind, left, right));
  });
});

describe("names that leave it open", () => {
  test.each<Row>([
    ["body", "Ruiz Foundation", "Ruiz Institute"],
    ["place", "Sula", "Sula Valley"],
    ["place", "Kenyan Embassy in Buenos Aires", "Buenos Aires"],
    ["person", "毛泽东", "Mao Zedong"],
  ])("may be one, as a %s: %s and %s", (kind, left, right) => {
    expect(relate(kind, left, right)).toBe("unknown");
  });
});

describe("the relation of two names", () => {
  test.each<[...Row, relation: NameRelation]>([
    // Words of a text's title.
    ["title", "JCPOA", "Joint Comprehensive Plan of Action", "likely"],
    ["title", "NPT", "NON-PROLIFERATION TREATY", "likely"],
    ["title", "Sandhaven Accord", "Sand Havel Accord", "likely"],
    ["title", "Treaty with Norway", "Treaty with Kenya", "different"],
    ["title", "Treaty with Norway", "Treaty with Norwegen", "likely"],
    ["title", "Sula Accord", "Harbour Truce", "different"],
    ["title", "Sula Accord on Fisheries", "Sula Accord", "likely"],
    ["title", "Sula Accord on Fisheries", "Sula Accord on Trade", "unknown"],
    ["title", "Accord on Sula", "Sula Accord", "equal"],
    ["title", "Joint Office", "Office", "likely"],
    ["title", "", "Sula Accord", "unknown"],
    ["title", "舒拉协定", "Sula Accord", "unknown"],
    ["title", "舒拉协定", "舒拉協議", "different"],
    // Words of a state that the table does not have.
    ["polity", "Republic of Arcadia", "Arcadia", "equal"],
    ["polity", "Republic of Arcadia", "Kingdom of Arcadia", "unknown"],
    ["polity", "Arcadia Borealis", "Arcadia", "unknown"],
    ["polity", "North Arcadia", "Arcadia", "different"],
    // A country, and what is none.
    ["polity", "Norway", "諾", "unknown"],
    ["polity", "Norway", "Oslo", "likely"],
    ["polity", "Norway", "Lima", "different"],
    ["polity", "Norway", "NO", "likely"],
    ["polity", "Norway", "PL", "different"],
    ["place", "Norway", "NO", "different"],
    ["polity", "Jamaica", "Jamiaca", "likely"],
    ["polity", "Jamaica", "Jamiaca Island", "likely"],
    ["polity", "Czechia", "Chechnya", "different"],
    ["polity", "Niger", "Nigerien", "likely"],
    ["polity", "Nigeria", "Nigerien", "different"],
    ["polity", "Sweden", "สวีเดน", "likely"],
    ["polity", "Ukraine", "உக்ரைன்", "likely"],
    ["polity", "Slovenia", "স্লাভোনিয়া", "unknown"],
    ["place", "Jamaica", "Jamiaca", "likely"],
    ["place", "Norway", "Oslo", "different"],
    ["place", "Port Sarra", "Sarra Port", "equal"],
    ["place", "Sarra", "Sarra Island", "likely"],
    ["place", "Geneva", "Lausanne", "different"],
  ])("as a %s: %s and %s: %s", (kind, left, right, relation) => {
    expect(relate(kind, left, right)).toBe(relation);
  });
});

describe("countryOf", () => {
  test.each([
    ["Kingdom of Eswatini", "SZ"],
    ["🇳🇴", "NO"],
    ["🇦🇧", undefined],
    ["日本国", "JP"],
    ["中华人民共和国", "CN"],
    ["中華民國", "TW"],
    ["조선민주주의인민공화국", "KP"],
    ["国", undefined],
    ["República Federativa do Brasil", "BR"],
    ["Chińska Republika Ludowa", "CN"],
    ["Volksrepublik China", "CN"],
    ["República Popular China", "CN"],
    ["République de Chine", "TW"],
    ["Корейская Народно-Демократическая Республика", "KP"],
    ["Republik Kongo", "CG"],
    ["Демократическая Республика Конго", "CD"],
    ["S. Sudan", "SS"],
    ["South Sudanese Government", "SS"],
    ["P R China", "CN"],
    ["República Togolesa", "TG"],
    ["République bolivarienne du Venezuela", "VE"],
    ["Unión de las Comoras", "KM"],
    ["États-Unis mexicains", "MX"],
    ["Republika Bulgarska", "BG"],
    ["Isole Cayman", "KY"],
    ["El Salvador", "SV"],
    // Parts of states, and states that others do not recognise, have names of their own.
    ["Republic of Somaliland", undefined],
    ["Mari El Republic", undefined],
    ["Serb Republic", undefined],
    ["Republika Srpska", undefined],
    ["Serbian government", "RS"],
    ["Romagna", undefined],
    ["Lietuvos Respublika", "LT"],
    ["Republika Arkadija", undefined],
    ["Congo, Dem. Rep.", "CD"],
    ["Virgin Islands (British)", "VG"],
    ["Timor-Leste (East Timor)", "TL"],
    ["Guam (US)", "GU"],
    ["جمهورية السودان", "SD"],
    ["Government of Chile", "CL"],
    ["Congo", undefined],
    ["Korea", undefined],
    ["Arcadia", undefined],
    ["Georgia", "GE"],
    ["the Georgian government", "GE"],
    ["", undefined],
    ["…", undefined],
    ["Cocos (Keeling) Islands", "CC"],
    ["Hong Kong Special Administrative Region", "HK"],
    ["Sudan (until 2011)", "SD"],
    ["Chile (Arcadia)", undefined],
    ["Arcadia, Republic of", undefined],
    ["St. Lucia", "LC"],
    ["Korea (Rep.)", "KR"],
    ["Virgin Islands", undefined],
    ["Republic", undefined],
    ["Norwegian government", "NO"],
    ["Peruvian government", "PE"],
    ["República libanesa", "LB"],
    ["République d’Haïti", "HT"],
    ["République d’Arcadie", undefined],
    ["P. R. of Korea", undefined],
    ["PR China", "CN"],
    ["Falkland Islands [Malvinas]", "FK"],
    ["Thai government", "TH"],
  ])("%s: %s", (name, code) => {
    expect(countryOf(name)).toBe(code);
  });
});
