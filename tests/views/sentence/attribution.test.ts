import { describe, expect, test } from "vitest";
import { describeEvent } from "../../../src/index.js";
import { eventOf, type Fields, stage } from "../stage.js";

const source = "According to the news article “Border talks resume”,";
const said = "Ana Ruiz said: The crossing is open.";

describe("the voices between a source and a statement", () => {
  test.each<[words: string, link: Fields]>([
    ["According to a senior official in the news article “Border talks resume”,", { who: "official" }],
    [
      "According to a senior official in the news article “Border talks resume”,",
      { who: "official", cue: "according to" },
    ],
    ["quoting a senior official,", { who: "official", cue: "Quoting" }],
    ["a senior official told reporters that", { who: "official", cue: "told reporters" }],
    ["a senior official said that", { who: "official", cue: "said that" }],
    [
      "a senior official (calling it likely) said that",
      { who: "official", cue: "said", certainty: "probable" },
    ],
    [
      "According to a senior official (“a nod from”) in the news article “Border talks resume”,",
      { who: "official", cue: "a nod from" },
    ],
    [
      "According to a senior official (on background) in the news article “Border talks resume”,",
      { who: "official", term: "background" },
    ],
    [
      "According to a voice that is not named (“people in the room”) in the news article “Border talks resume”,",
      { cue: "people in the room" },
    ],
    ["reportedly,", { cue: "reportedly", certainty: "uncommitted" }],
    ["it is said that", { cue: "It is said" }],
    ["it is said that", { cue: "It is said that" }],
  ])("%s", (words, link) => {
    const event = eventOf("statement", { reports: [{ source: "story", via: [link] }] });
    const lead = words.startsWith("According to") ? "" : `${source} `;
    expect(describeEvent(event, stage)).toBe(`${lead}${words} ${said}`);
  });
});
