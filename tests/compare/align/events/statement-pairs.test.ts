import { describe, expect, test } from "vitest";
import { compareDossiers } from "../../../../src/compare/index.js";
import type { Dossier, Meeting, Statement } from "../../../../src/index.js";

const meeting: Meeting = {
  id: "call",
  type: "meeting",
  form: "conversation",
  participants: [{ who: "norland" }, { who: "sudria" }],
  when: { date: "2031-05-06" },
  reports: [{ source: "text" }],
};

const said = (content: string, more: Partial<Statement> = {}): Statement => ({
  id: "said",
  type: "statement",
  speakers: [{ who: "norland" }],
  act: "commit",
  content,
  links: [{ rel: "part-of", to: "call" }],
  reports: [{ source: "text" }],
  ...more,
});

const account = (events: Dossier["events"], source: Partial<Dossier["sources"][number]> = {}): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "text", kind: "news-article", published: "2031-05-07", ...source }],
  actors: ["Norland", "Sudria", "Ostmark"].map((name) => ({ id: name.toLowerCase(), kind: "polity", name })),
  events,
});

/** The pairs of two accounts but for their meeting. */
function pairsOf(left: Dossier, right: Dossier): string[] {
  const { pairs } = compareDossiers(left, right);
  return pairs
    .filter((pair) => pair.left !== "call")
    .map(({ left: a, right: b, kind }) => `${a} ${b} ${kind}`);
}

describe("words of a source", () => {
  const quoted = (content: string, exact: string): Statement =>
    said(content, { reports: [{ source: "text", evidence: [{ exact }] }] });
  const events = (exact: string, content: string): Dossier["events"] => [meeting, quoted(content, exact)];
  const english = events(
    "At the call the envoys spoke at length of hauliers, customs posts, weighbridges, ferry queues, drivers' visas and the coming harvest",
    "Norland reopens the border post at Lumo to trucks.",
  );
  const german = events(
    "Ausführlich sprachen beide von Spediteuren, Zollstellen, Waagen, Fährschlangen, Fahrervisa und der kommenden Ernte",
    "Trucks of every kind and size may drive north again.",
  );
  test("in a language that the other account has no source in do not set two records apart", () => {
    const pairs = pairsOf(account(english, { language: "en-GB" }), account(german, { language: "de" }));
    expect(pairs).toEqual(["said said same"]);
  });
  test("count where a source leaves its language open, or both are in one", () => {
    expect(pairsOf(account(english), account(german, { language: "de" }))).toEqual([]);
    expect(pairsOf(account(english, { language: "en" }), account(german, { language: "en-US" }))).toEqual([]);
  });
});

describe("the occasion of a joint statement", () => {
  const both = [{ who: "sudria" }, { who: "norland" }];
  const pledge = said("Both governments let grain pass through the crossing at Lumo.", { speakers: both });
  const unlinked = {
    ...said("Cereals go by way of Lumo again after this spring of closures.", { speakers: both }),
    links: [],
  };
  test("is the one meeting of its speakers that the source tells of", () => {
    expect(pairsOf(account([meeting, pledge]), account([meeting, unlinked]))).toEqual(["said said same"]);
  });
  test("stays open where they met twice or others met with them", () => {
    const again: Meeting = { ...meeting, id: "again", when: { date: "2031-05-03" } };
    expect(pairsOf(account([meeting, pledge]), account([meeting, again, unlinked]))).not.toContain(
      "said said same",
    );
    const trio: Meeting = { ...meeting, participants: [...meeting.participants, { who: "ostmark" }] };
    expect(pairsOf(account([trio, pledge]), account([trio, unlinked]))).not.toContain("said said same");
  });
  test("is no meeting that the statement comes after", () => {
    const later: Statement = { ...unlinked, when: { date: "2031-05-20" } };
    const right = account([meeting, later], { published: "2031-05-21" });
    expect(pairsOf(account([meeting, pledge]), right)).not.toContain("said said same");
  });
});

test("a statement made alongside another is not on its occasion by that", () => {
  const lunch: Meeting = { ...meeting, id: "lunch", participants: [{ who: "norland" }, { who: "ostmark" }] };
  const first = said("Norland buys more timber.", { id: "first", links: [{ rel: "part-of", to: "lunch" }] });
  const pledge = said("Norland reopens the crossing at Lumo for grain trucks.");
  const aside: Statement = { ...pledge, links: [{ rel: "alongside", to: "first" }] };
  expect(pairsOf(account([meeting, pledge]), account([meeting, lunch, first, aside]))).toEqual([
    "said said same",
  ]);
});

test("two statements on subjects of two groups are one only where they are much alike", () => {
  const on = (subject: "trade" | "health", content: string): Dossier =>
    account([meeting, said(content, { about: [{ subject }] })]);
  const left = on("trade", "Norland lowers its duties on imported timber and paper from the summer on.");
  const content = "Norland sends doctors and nurses to three clinics of the valley every summer.";
  expect(pairsOf(left, on("trade", content))).toEqual(["said said same"]);
  expect(pairsOf(left, on("health", content))).toEqual([]);
});

describe("what answers a statement", () => {
  const of = (
    id: string,
    act: Statement["act"],
    content: string,
    subject: "talks" | "use-of-force",
  ): Statement => said(content, { id, act, speakers: [{ who: "sudria" }], about: [{ subject }] });
  test("can be several statements", () => {
    const demand = said("Sudria comes to talks on the reef.", {
      act: "demand",
      about: [{ subject: "talks" }],
    });
    const right = account([
      meeting,
      of("open", "offer", "Sudria is open to talks on the reef without conditions.", "talks"),
      of("never", "assert", "Sudria has never refused talks on the reef.", "talks"),
    ]);
    expect(pairsOf(account([meeting, demand]), right).sort()).toEqual([
      "said never parallel",
      "said open parallel",
    ]);
  });
  test("is a blame on a subject of the same group, but no promise on it", () => {
    const blame = said("The shelling of the reef is Sudria's war.", {
      act: "criticise",
      about: [{ subject: "conflict" }],
    });
    const answer = (act: Statement["act"]): string[] =>
      pairsOf(
        account([meeting, blame]),
        account([meeting, of("answer", act, "Patrols of Norland at the reef caused it.", "use-of-force")]),
      );
    expect(answer("accuse")).toEqual(["said answer parallel"]);
    expect(answer("commit")).toEqual([]);
  });
});
