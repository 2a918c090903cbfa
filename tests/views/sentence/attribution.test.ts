import { describe, expect, test } from "vitest";
import { describeEvent } from "../../../src/index.js";
import { eventOf, type Fields, stage } from "../stage.js";

const source = "According to the news article “Border talks resume”,";
const said = "Ana Ruiz said: The crossing is open.";

describe("the voices between a source and a statement", () => {
  test.each<[words: string, link: Fields]>([
    ["which cites A senior official,", { who: "official" }],
    ["which cites A senior official,", { who: "official", cue: "according to" }],
    ["quoting A senior official,", { who: "official", cue: "Quoting" }],
    ["A senior official told reporters that", { who: "official", cue: "told reporters" }],
    ["A senior official said that", { who: "official", cue: "said that" }],
    [
      "A senior official (calling it likely) said that",
      { who: "official", cue: "said", certainty: "probable" },
    ],
    ["which cites A senior official (“a nod from”),", { who: "official", cue: "a nod from" }],
    ["which cites A senior official (on background),", { who: "official", term: "background" }],
    ["which cites a voice that is not named (“people in the room”),", { cue: "people in the room" }],
    ["reportedly,", { cue: "reportedly", certainty: "uncommitted" }],
    ["it is said that", { cue: "It is said" }],
    ["it is said that", { cue: "It is said that" }],
  ])("%s", (words, link) => {
    const event = eventOf("statement", { reports: [{ source: "story", via: [link] }] });
    expect(describeEvent(event, stage)).toBe(`${source} ${words} ${said}`);
  });
});
