import { expect, test } from "vitest";
import type { Dossier } from "../../src/index.js";
import { folderWith, runHere } from "../support/command-line.js";

const dossier: Dossier = {
  format: "diplomatic-events/1",
  sources: [{ id: "note", kind: "official-statement", title: "Lumo talks", published: "2031-05-07" }],
  actors: [
    { id: "norland", kind: "polity", name: "Norland" },
    { id: "sudria", kind: "polity", name: "Sudria" },
  ],
  territories: [{ id: "lumo", name: "Lumo" }],
  instruments: [
    {
      ...{ id: "plan", kind: "plan", stage: "draft", reports: [{ source: "note" }] },
      provisions: [
        {
          ...{ id: "p1", text: "more convoys", subject: "humanitarian", by: ["norland"], change: "more" },
          quantities: [{ asWritten: "60 trucks", amount: 60, unit: "truck" }],
          clauses: [{ kind: "if", text: "the pass is open", about: [{ id: "pass", territories: ["lumo"] }] }],
          reports: [{ source: "note", evidence: [{ exact: "talks", in: "title" }] }],
        },
      ],
    },
  ],
  events: [
    {
      ...{ id: "round", type: "meeting", form: "negotiation", title: "The Lumo round" },
      participants: [{ who: "norland" }, { who: "sudria" }],
      when: { date: "2031-05", phase: "early" },
      reports: [{ source: "note", evidence: [{ exact: "Lumo talks", in: "title" }] }],
    },
    {
      ...{ id: "pledge", type: "statement", act: "commit", content: "Norland sends more trucks." },
      speakers: [{ who: "norland" }],
      about: [
        {
          ...{ id: "convoy", subject: "humanitarian", by: ["norland"], change: "more" },
          quantities: [{ asWritten: "40 trucks", amount: 40, unit: "truck" }],
        },
      ],
      links: [{ rel: "part-of", to: "round" }],
      reports: [{ source: "note", term: "background" }],
    },
    {
      ...{ id: "reply", type: "statement", act: "welcome", content: "Sudria welcomes the convoy." },
      speakers: [{ who: "sudria" }],
      about: [{ ref: "convoy" }],
      when: { relative: [{ relation: "after", to: "convoy", nearness: "shortly" }] },
      reports: [{ source: "note" }],
    },
    {
      ...{ id: "ground", type: "control-assessment", territories: ["lumo"], controller: "sudria" },
      reports: [{ source: "note" }],
    },
    {
      ...{ id: "support", type: "territorial-position", holder: "norland", territories: ["lumo"] },
      ...{ stance: "upholds", toward: ["sudria"] },
      reports: [{ source: "note" }],
    },
  ],
};

const folder = folderWith({ "lumo.json": JSON.stringify(dossier) });

test.each([
  ["a time relative to a topic", "[reply] is shortly after it"],
  ["a change", "change more"],
  ["a quantity as written", "60 trucks"],
  ["the term of a speaker", "background"],
  ["a quotation of a title, and the words of a provision", "“talks” (title)"],
  ["an assessment without a degree", "control by Sudria [ground]"],
  ["a part of a month", "early May 2031"],
])("show prints %s", async (_, words) => {
  const { code, out, err } = await runHere(["show", folder.path("lumo.json")]);
  expect([code, err]).toEqual([0, ""]);
  expect(out.replaceAll(/\s+/g, " ")).toContain(words);
});

test("show --format markdown prints the same as a list", async () => {
  const { out } = await runHere(["show", "--format", "markdown", folder.path("lumo.json")]);
  expect(out).toMatch(/^- /m);
  expect(out).toContain("60 trucks");
});

test("compare calls accounts without a title by their files", async () => {
  const { code, out } = await runHere(["compare", folder.path("lumo.json"), folder.path("lumo.json")]);
  expect(code).toBe(0);
  expect(out).toMatch(/^left: {2}.*lumo[.]json$/m);
  expect(out).toMatch(/^right: .*lumo[.]json$/m);
});
