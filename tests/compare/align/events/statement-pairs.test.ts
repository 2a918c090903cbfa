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

describe("each voice's word on one matter", () => {
  const outcome = (
    id: string,
    who: string,
    content: string,
    aspect: "outcome" | "wording" = "outcome",
  ): Statement =>
    said(content, { id, speakers: [{ who }], act: "assess", about: [{ ref: "call", aspect }], links: [] });
  const hope = outcome("hope", "norland", "The phone conversation made a good start.");
  test("is on one aspect of a record, whoever speaks and in whatever words", () => {
    const doubt = outcome("doubt", "ostmark", "Nothing much came of the talk.");
    expect(pairsOf(account([meeting, hope]), account([meeting, doubt]))).toEqual(["hope doubt parallel"]);
  });
  test("is not on two aspects of it", () => {
    const doubt = outcome("doubt", "ostmark", "Nothing much came of the talk.", "wording");
    expect(pairsOf(account([meeting, hope]), account([meeting, doubt]))).toEqual([]);
  });
  const blame = (id: string, by: string, of: string, content: string): Statement =>
    said(content, {
      id,
      act: "accuse",
      speakers: [{ who: by }],
      about: [{ subject: "talks", by: [of] }],
      links: [],
    });
  const first = blame("first", "norland", "sudria", "Sudria broke off the talks on the reef.");
  test("is two parties' blame of each other", () => {
    const second = blame("second", "sudria", "norland", "Norland never meant the talks to end well.");
    expect(pairsOf(account([meeting, first]), account([meeting, second]))).toEqual(["first second parallel"]);
  });
  test("is not two parties' blame of a third", () => {
    const second = blame("second", "ostmark", "sudria", "Sudria never meant the talks to end well.");
    expect(pairsOf(account([meeting, first]), account([meeting, second]))).toEqual([]);
  });
});

describe("two parties' words on how one matter changes", () => {
  const on = (id: string, who: string, content: string, by = ["norland", "sudria"]): Statement =>
    said(content, {
      id,
      speakers: [{ who }],
      act: "assert",
      about: [{ subject: "relations", by, change: "more" }],
      links: [],
    });
  const first = on("first", "norland", "Ties have grown since the spring.");
  test("stand beside each other", () => {
    const second = on("second", "sudria", "The neighbours draw closer.");
    expect(pairsOf(account([meeting, first]), account([meeting, second]))).toEqual(["first second parallel"]);
  });
  test("do not where others change it", () => {
    const second = on("second", "sudria", "The neighbours draw closer.", ["sudria", "ostmark"]);
    expect(pairsOf(account([meeting, first]), account([meeting, second]))).toEqual([]);
  });
});

describe("statements on other occasions", () => {
  const later: Meeting = { ...meeting, id: "later", when: { date: "2031-06-20" } };
  const both = [{ by: ["norland", "sudria"] }];
  const promise = said("Norland and Sudria reopen the crossing at Lumo.", { about: both });
  const repeated = (content: string): Dossier =>
    account([later, said(content, { id: "again", about: both, links: [{ rel: "part-of", to: "later" }] })], {
      published: "2031-06-21",
    });
  test("stand beside each other where they share more than the names of their parties", () => {
    expect(
      pairsOf(account([meeting, promise]), repeated("Norland and Sudria open the crossing at Lumo.")),
    ).toContain("said again parallel");
    expect(pairsOf(account([meeting, promise]), repeated("Norland and Sudria plant trees."))).not.toContain(
      "said again parallel",
    );
  });
  test("stand beside each other whatever their acts and doers, where one voice speaks on one matter and no record is nearer", () => {
    const on = (id: string, to: string, more: Partial<Statement>): Statement =>
      said("", { id, links: [{ rel: "part-of", to }], ...more });
    const asked = on("asked", "call", {
      act: "appeal",
      content: "Sudria should let the ferries of the strait pass.",
      about: [{ subject: "transport", by: ["sudria"] }],
    });
    const praised = on("praised", "later", {
      act: "welcome",
      content: "Ostmark's pilots have brought relief to the strait.",
      about: [{ subject: "transport", by: ["ostmark"] }],
    });
    const right = (more: Partial<Statement> = {}): Dossier =>
      account([later, { ...praised, ...more }], { published: "2031-06-21" });
    expect(pairsOf(account([meeting, asked]), right())).toContain("asked praised parallel");
    expect(pairsOf(account([meeting, asked]), right({ about: [{ subject: "health" }] }))).toEqual([]);
    expect(pairsOf(account([meeting, asked]), right({ speakers: [{ who: "ostmark" }] }))).toEqual([]);
  });
});

test("two statements of one occasion are not one where each has a nearer one by somebody else", () => {
  const on = (id: string, content: string, who = "norland"): Statement =>
    said(content, { id, speakers: [{ who }] });
  const left = on("left", "Norland lowers its duties on imported timber and paper from the summer on.");
  const right = on("right", "Norland sends timber and cement to three ports of the valley.");
  expect(pairsOf(account([meeting, left]), account([meeting, right]))).toEqual(["left right same"]);
  const nearLeft = on(
    "near-left",
    "Norland lowers its duties on timber and paper from the summer on.",
    "sudria",
  );
  const nearRight = on("near-right", "Norland sends timber and cement to three ports.", "ostmark");
  expect(pairsOf(account([meeting, left, nearRight]), account([meeting, right, nearLeft]))).not.toContain(
    "left right same",
  );
});

describe("statements without a known occasion", () => {
  const report = (content: string, more: Partial<Statement> = {}): Statement =>
    said(content, { links: [], ...more });
  const left = account([report("Norland put a proposal on the ferry queues to Sudria today.")]);
  const near = report("A proposal on ferries and harbour fees has been put forward.", { id: "near" });
  test("are one where each is the other's nearest, and one side made both", () => {
    expect(pairsOf(left, account([near]))).toEqual(["said near same"]);
  });
  test("are not one where another is nearer", () => {
    const nearer = report("Ostmark put a proposal on the ferry queues to Sudria.", {
      id: "nearer",
      speakers: [{ who: "ostmark" }],
    });
    expect(pairsOf(left, account([near, nearer]))).toEqual([]);
  });
  const both = [{ who: "norland" }, { who: "sudria" }];
  const joint = (id: string, content: string): Statement => report(content, { id, speakers: both });
  const guidance = joint("guidance", "Officials are to finish the rules for the reservoir at Lumo soon.");
  const aim = joint("aim", "A settlement over the reservoir comes within four months, both leaders hope.");
  test("are one where several sides made them together and no other", () => {
    expect(pairsOf(account([guidance]), account([aim]))).toEqual(["guidance aim same"]);
    const second = joint("second", "Fishing boats may pass.");
    expect(pairsOf(account([guidance]), account([aim, second]))).toEqual([]);
  });
});
