import { describe, expect, it } from "vitest";
import { checkStatement } from "../../src/index.js";
import { termForWord } from "../../src/vocabulary/index.js";
import * as library from "../../src/vocabulary.js";
import {
  diplomaticVerbs,
  speechActs,
  subjectGroups,
  subjects,
  subjectTable,
  suggestAct,
  vocabulary,
} from "../../src/vocabulary.js";

describe("vocabulary", () => {
  const lists = Object.entries(library).filter(
    ([name, value]) => Array.isArray(value) && name !== "diplomaticVerbs",
  );

  it("explains every word of the lists of the model, and no other", () => {
    const unexplained = ["timePoints"];
    const explained = Object.entries({ ...vocabulary }).map(([list, words]) => [list, Object.keys(words)]);
    const expected = lists.filter(([list]) => !unexplained.includes(list));
    expect(Object.fromEntries(explained)).toEqual(Object.fromEntries(expected));
  });

  it("has a sentence for each", () => {
    for (const words of Object.values({ ...vocabulary }))
      for (const meaning of Object.values(words)) expect(meaning).toMatch(/^\S.*[.”"]$/s);
  });
});

describe("subjectTable", () => {
  it("has every subject in a group, and no group without subjects", () => {
    expect(Object.keys(subjectTable).sort()).toEqual([...subjects].sort());
    expect(new Set(Object.values(subjectTable).map(({ group }) => group))).toEqual(new Set(subjectGroups));
  });

  it("gives codes in the form of each vocabulary", () => {
    for (const { mediaTopics, ploverContexts, paxIssues } of Object.values(subjectTable)) {
      for (const code of mediaTopics) expect(code).toMatch(/^(?:2000\d{4}|\d\d000000)$/);
      for (const context of ploverContexts) expect(context).toMatch(/^[a-z]+(?:_[a-z]+)?$/);
      for (const issue of paxIssues) expect(issue).toMatch(/^[A-Z][A-Za-z]+$/);
    }
  });
});

describe("diplomaticVerbs", () => {
  const phrases = diplomaticVerbs.flatMap(({ verbs, complements = [""] }) =>
    verbs.flatMap((verb) => complements.map((complement) => `${verb} ${complement}`.trim())),
  );

  it("has a phrase of each act", () => {
    const acts = new Set(diplomaticVerbs.map(({ act }) => act));
    expect([...speechActs].filter((act) => !acts.has(act))).toEqual([]);
  });

  it("has no phrase twice", () => {
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([]);
  });

  it("has an evaluation only with the act that takes one", () => {
    for (const { act, evaluation } of diplomaticVerbs) if (evaluation) expect(act).toBe("assess");
  });

  it("finds each verb that decides alone by itself", () => {
    for (const entry of diplomaticVerbs.filter(({ complements }) => !complements))
      for (const verb of entry.verbs) expect(suggestAct(verb)?.verb, verb).toBe(entry);
  });
});

describe("the hint for a verb that is no act", () => {
  const hintOf = (act: string): string | undefined => {
    const statement = {
      id: "a",
      type: "statement",
      speakers: [{ who: "b" }],
      act,
      content: "C.",
      reports: [{ source: "s" }],
    };
    return checkStatement(statement).issues[0]?.hint;
  };

  it.each([
    ["announce", 'did you mean "declare"?'],
    ["condemn", 'did you mean "criticise"?'],
    ["urge", 'did you mean "appeal"?'],
    ["welcom", 'did you mean "welcome"?'],
    ["constructor", undefined],
  ])("%s", (act, hint) => {
    expect(hintOf(act)).toBe(hint);
  });

  it("is given only where the act is allowed", () => {
    expect(termForWord("urge", ["appeal"])).toBe("appeal");
    for (const verb of ["urges", "urged", "requesting"]) expect(termForWord(verb, ["appeal"])).toBe("appeal");
    for (const verb of ["says", "said", "told", "insists"])
      expect(termForWord(verb, ["assert"])).toBe("assert");
    expect(termForWord("denied", ["deny"])).toBeUndefined();
    expect(termForWord("s", ["assert"])).toBeUndefined();
    expect(termForWord("replies-to", ["responds-to", "part-of"])).toBe("responds-to");
    expect(termForWord("urge", ["whole", "part"])).toBeUndefined();
    expect(termForWord("express-concern", ["appeal", "assess"])).toBe("assess");
    expect(termForWord("Express concern", ["appeal", "assess"])).toBe("assess");
    expect(termForWord("call", ["conversation", "visit"])).toBe("conversation");
    expect(termForWord("minister", ["envoy", "ministerial"])).toBe("ministerial");
    expect(termForWord("condition", ["if", "unless"])).toBe("if");
    expect(termForWord("talks", ["conversation", "negotiation"])).toBe("negotiation");
    expect(termForWord("tariffs", ["talks", "trade"])).toBe("trade");
    expect(termForWord("negotiations", ["talks", "trade"])).toBe("talks");
    expect(termForWord("state", ["polity", "person"])).toBe("polity");
  });
});
