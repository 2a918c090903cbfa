import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fillPage } from "../../scripts/model/page.js";
import { readModel } from "../../scripts/model/source.js";
import * as library from "../../src/index.js";
import * as vocabulary from "../../src/vocabulary.js";

const model = readModel();

describe("what docs/model.md says of shapes and vocabularies", () => {
  it("is what the sources say", () => {
    const page = readFileSync(new URL("../../docs/model.md", import.meta.url), "utf8");
    expect(fillPage(page, model)).toBe(page);
  });

  const schemas = Object.entries(library).flatMap(([key, value]) => {
    const name = /^(\w+)Schema$/.exec(key)?.[1]?.replace(/^./, (first) => first.toUpperCase());
    return name !== undefined && typeof value === "object" && "shape" in value ? [{ name, value }] : [];
  });

  it.each(schemas)("names every field of $name, and no other", ({ name, value }) => {
    const own = (shape: string): string[] => {
      const found = model.shapes.get(shape);
      const fields = (found?.fields ?? []).map((field) => field.name);
      // A field that is required here may be optional in what the shape extends.
      const inherited = (found?.bases ?? [])
        .flatMap(own)
        .filter((name) => !fields.includes(name.replace("?", "")));
      return [...fields, ...inherited];
    };
    const fields = Object.entries(value.shape).map(
      ([field, schema]) => `${field}${schema.safeParse(undefined).success ? "?" : ""}`,
    );
    expect(own(name).sort()).toEqual(fields.sort());
  });

  it("has every vocabulary, with all its terms", () => {
    const others = ["subjectGroups", "diplomaticVerbs"];
    const lists = Object.entries({ ...library, ...vocabulary }).filter(
      ([name, value]) => Array.isArray(value) && !others.includes(name),
    );
    const read = [...model.vocabularies].map(([name, { terms }]) => [name, terms.map(({ term }) => term)]);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(lists));
  });
});

describe("filling a page", () => {
  const small = {
    shapes: new Map([
      [
        "Party",
        {
          name: "Party",
          bases: ["Reported"],
          fields: [
            { name: "who", type: "Id", meaning: "Who it is. → actor" },
            { name: "role?", type: "PartyRole", meaning: "In which capacity they act." },
          ],
        },
      ],
    ]),
    vocabularies: new Map([
      ["partyRoles", { name: "partyRoles", terms: [{ term: "host", meaning: "Gives the place." }] }],
    ]),
    lists: new Map([["PartyRole", "partyRoles"]]),
  };
  const party = "```typescript\ninterface Party {\n}\n```";
  const roles = "#### partyRoles\n\nold";

  it("fills blocks of interfaces and sections of lists, and leaves the rest alone", () => {
    expect(fillPage(`# Page\n\n${party}\n\nWords: none.\n\nText\n\n${roles}\n`, small)).toBe(`# Page

\`\`\`typescript
interface Party extends Reported {
  who: Id           // Who it is. → actor
  role?: PartyRole  // In which capacity they act.
}
\`\`\`

Words: [partyRoles](#partyroles).

Text

#### partyRoles

- \`host\`: Gives the place.
`);
  });

  it("explains a field once", () => {
    const who = { name: "who", type: "Id", meaning: "Who the party is." };
    const shapes = new Map(["Party", "Voice"].map((name) => [name, { name, bases: [], fields: [who] }]));
    const page = `${party}\n\n${party.replace("Party", "Voice")}`;
    expect(fillPage(page, { ...small, shapes, vocabularies: new Map() }).match(/who.*/g)).toEqual([
      "who: Id  // Who the party is.",
      "who: Id",
    ]);
  });

  it("refuses what does not exist, what stands twice and what is missing", () => {
    expect(() => fillPage(`${party}\n\n${party.replace("Party", "Judge")}`, small)).toThrow("Judge");
    expect(() => fillPage(`${party}\n\n${roles}\n\n${roles}`, small)).toThrow("partyRoles");
    expect(() => fillPage(party, small)).toThrow("no region for partyRoles");
  });
});
