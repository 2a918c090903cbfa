import { describe, expect, it } from "vitest";
import { suggestAct } from "../../src/vocabulary.js";

/** The act and what else the entry sets, as one line. */
function suggested(sentence: string): string | undefined {
  const { act, evaluation, certainty, continuity, status } = suggestAct(sentence)?.verb ?? {};
  return act && [act, evaluation, certainty, continuity, status].filter(Boolean).join(" ");
}

describe("suggestAct", () => {
  it.each([
    // Rules of the guide.
    ["The ministry raised serious concerns about the dam.", "assess negative"],
    ["The ministry announced a visa office in Lima.", "declare"],
    ["The ministry announced that it will open a visa office in Lima.", "commit"],
    ["Fiji aims to ratify the convention.", "commit possible"],
    ["The spokesman referred questions to the Navy.", "decline-comment"],
    ["The ministers discussed fisheries.", "no-statement"],
    ["The envoy warned of famine in the valley.", "warn"],
    ["The envoy warned of serious consequences.", "threaten"],
    ["The envoy warned of the serious consequences of a flood.", "warn"],
    ["The Assembly decided to send observers.", "commit"],
    ["The Assembly decided to lift the embargo.", "declare"],
    ["The ministers concurred that they would meet in Suva.", "agree"],
    ["The minister would like to host the next round.", "offer"],
    ["The minister would like to thank Tonga for its help.", "thank"],
    ["The envoy conveyed the warm greetings of the king.", "no-statement"],
    ["The two spoke in favor of a truce.", "support"],
    ["They gave a positive assessment of the round.", "assess"],
    ["The ministry is closely following the situation.", "assert"],
    ["The government awaits the report of the observers.", "assert"],
    ["The president instructed her ministers to reopen the talks.", "instruct"],
    ["The Council requests the Secretary-General to report within a month.", "instruct"],
    ["The Council requests Peru to report within a month.", "appeal"],
    ["The sides agreed to reopen the crossing.", "agree"],
    ["The sides agreed that the bridge is unsafe.", "acknowledge"],
    ["The sides agreed that talks should resume in May.", "agree"],
    ["The round is expected to take place in Accra.", "no-statement planned"],
    // A noun decides.
    ["Both sides reiterated their firm commitment to the treaty.", "commit unchanged"],
    ["Norway expressed its readiness to host the talks.", "offer"],
    ["They underscored the importance of free passage.", "support"],
    ["She took careful note of the report.", "acknowledge"],
    ["She expressed deep frustration at the delay.", "assess negative"],
    ["She reiterated that support for the fund will not change.", "commit"],
    ["The Assembly noted with deep regret the end of the truce.", "assess negative"],
    // A plain verb of saying gives way.
    ["He said that Ghana remains deeply concerned by the delay.", "assess negative"],
    ["He said that the road is closed.", "assert"],
    ["She added that the fleet must leave the strait.", "demand"],
    // Inflections and spellings.
    ["denied", "deny"],
    ["condemning", "criticise"],
    ["emphasizes", "assert"],
    ["re-affirmed", "assert unchanged"],
    ["committed", "commit"],
    ["re-emphasised", "assert"],
    // Participles at the head of a resolution.
    ["Deeply concerned by the fighting, the Council met again.", "assess negative"],
    ["Recalling its earlier resolutions,", "assert"],
  ])("%s", (sentence, expected) => {
    expect(suggested(sentence)).toBe(expected);
  });

  it("takes the nearer of two phrases that are equally long", () => {
    expect(suggested("They stressed the need to respect the border.")).toBe("support");
  });

  it("takes no noun or adjective for a verb", () => {
    expect(suggested("In support of the offer the minister urged patience.")).toBe("appeal");
    expect(suggested("The agreed text and its demands were welcomed by Chad.")).toBe("welcome");
    expect(suggested("Chad's appeal was rejected.")).toBe("reject");
  });

  it("looks no further than the sentence and a few words", () => {
    expect(suggested("He said little. Talks were rejected.")).toBe("assert");
    expect(
      suggested(
        "He said the road, the bridge and the port of the eastern and the western bank were open and urged calm.",
      ),
    ).toBe("assert");
  });

  it.each([
    ["He said little; talks were rejected.", "assert"],
    ["He said little! Talks were rejected.", "assert"],
    ["He said so. Talks were rejected.", "assert"],
    // A full stop behind an abbreviation ends nothing.
    ["He said that Mr. Sato rejected the offer.", "reject"],
    ["He said that the U.S. rejected the offer.", "reject"],
  ])("tells the end of a clause from an abbreviation: %s", (sentence, expected) => {
    expect(suggested(sentence)).toBe(expected);
  });

  it("takes a verb within a longer phrase for a part of it", () => {
    expect(suggestAct("They made it clear that the port is open.")?.exact).toBe("made it clear");
    expect(suggested("The envoy would like to propose a truce.")).toBe("offer");
  });

  it("knows no act in a sentence without such a verb", () => {
    for (const sentence of ["", "The river rose.", "—", "constructor toString"])
      expect(suggestAct(sentence)).toBeUndefined();
  });

  it("says where the words stand and whether they are negated", () => {
    const sentence = "“We did not\u00a0take note of it.”";
    expect(suggestAct(sentence)).toMatchObject({
      exact: "take note of",
      start: 12,
      end: 24,
      isNegated: true,
    });
    expect(suggestAct("Chad welcomed it, not Mali.")).toMatchObject({ exact: "welcomed", isNegated: false });
  });
});
