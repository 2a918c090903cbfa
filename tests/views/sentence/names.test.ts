import { expect, test } from "vitest";
import type { Actor, Dossier } from "../../../src/index.js";
import { createNames } from "../../../src/views/index.js";
import { stage } from "../stage.js";

test.each<[kind: Actor["kind"], name: string, expected: string]>([
  ["polity", "United States", "the United States"],
  ["polity", "People’s Republic of Norland", "the People’s Republic of Norland"],
  ["polity", "Arcadia", "Arcadia"],
  ["polity", "La parte de arriba", "La parte de arriba"],
  ["body", "The White House", "the White House"],
  ["organisation", "Chatham House", "Chatham House"],
  ["body", "Arcadia’s Ministry of Trade", "Arcadia’s Ministry of Trade"],
  ["delegation", "Arcadian delegation", "the Arcadian delegation"],
  ["delegation", "Teams of the mediators", "teams of the mediators"],
  ["group", "Arcadians in the valley", "Arcadians in the valley"],
  ["unnamed", "A Borduran official", "a Borduran official"],
  ["unnamed", "a Borduran official", "a Borduran official"],
  ["unnamed", "Senior official", "a senior official"],
  ["unnamed", "Arcadian national", "an Arcadian national"],
  ["unnamed", "Both parties to the talks", "both parties to the talks"],
  ["person", "The President of Arcadia", "the President of Arcadia"],
  ["person", "An Jung-geun", "An Jung-geun"],
  ["person", "Abdel Fattah el-Sisi", "Abdel Fattah el-Sisi"],
  ["media", "The Times", "The Times"],
  ["media", "Journalists on the call", "journalists on the call"],
])("a sentence names the %s “%s” as “%s”", (kind, name, expected) => {
  const dossier: Dossier = { ...stage, actors: [{ id: "one", kind, name }] };
  expect(createNames(dossier).of("one")).toBe(expected);
});

test.each([
  ["The Hague", "The Hague"],
  ["The northern ridge", "the northern ridge"],
  ["Korean Peninsula", "the Korean Peninsula"],
  ["East Faet", "East Faet"],
])("a sentence names the territory “%s” as “%s”", (name, expected) => {
  const dossier: Dossier = { ...stage, territories: [{ id: "place", name }] };
  expect(createNames(dossier).of("place")).toBe(expected);
});
