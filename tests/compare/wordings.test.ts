import { describe, expect, test } from "vitest";
import { compareDossiers, compareMeetings, compareStatements } from "../../src/compare/index.js";
import type { Dossier, Meeting, Statement, Topic } from "../../src/index.js";

const statement = (content: string, more: Partial<Statement> = {}): Statement => ({
  id: "said",
  type: "statement",
  speakers: [{ who: "norland" }],
  act: "commit",
  content,
  reports: [{ source: "text" }],
  ...more,
});

function outcomeOf(path: string, left: Statement, right: Statement): string {
  const find = (one: Statement, other: Statement): string =>
    compareStatements(one, other).features.find((feature) => feature.path === path)?.outcome ?? "absent";
  expect(find(right, left)).toBe(find(left, right));
  return find(left, right);
}

describe("contents that say the opposite contradict each other", () => {
  test.each([
    ["Norland will sign the treaty.", "Norland will not sign the treaty."],
    ["Norland suspends all drilling in the bay.", "Norland does not suspend any drilling in the bay."],
    ["The crossing at Lumo will open on Monday.", "The crossing at Lumo will stay shut on Monday."],
    ["Norland raises its share of the fund.", "Norland reduces its share of the fund."],
    ["The two sides will double their joint patrols.", "The two sides will halve their joint patrols."],
    ["Norland supports the plan of the mediators.", "Norland opposes the plan of the mediators."],
    ["The troops withdraw from the northern valley.", "The troops withdraw from the southern valley."],
    [
      "Norland acceptera la proposition de la mission.",
      "Norland n'acceptera jamais la proposition de la mission.",
    ],
    ["Norland ne signera pas le traité.", "Norland signera le traité."],
    ["Norland no firmará nunca el tratado.", "Norland firmará el tratado."],
    ["Норландия никогда не подпишет договор.", "Норландия подпишет договор."],
    ["The truce no longer holds in the valley.", "The truce holds in the valley."],
    ["Norland does not rule out talks.", "Norland rules out talks."],
    ["Norland avoids all harm to the reef.", "Norland does not avoid harm to the reef."],
    ["No envoy of Norland will attend the hearing.", "An envoy of Norland will attend the hearing in Lumo."],
  ])("%s / %s", (left, right) => {
    expect(outcomeOf("content", statement(left), statement(right))).toBe("contradicts");
  });
});

describe("contents that do not say the opposite", () => {
  test.each([
    ["Norland will not sign the treaty.", "Norland does not want to sign the treaty."],
    ["Norland lifts the ban on timber.", "Nobody in Norland ate fish."],
    ["The talks will not stop.", "The talks will continue."],
    [
      "Patrols will be doubled to avoid further clashes.",
      "Patrols will be doubled so that clashes do not recur.",
    ],
    ["Patrols prevent clashes at the ford.", "Patrols see to it that no clashes occur at the ford."],
    [
      "Les patrouilles évitent les heurts au gué.",
      "Les patrouilles font qu'il n'y ait pas de heurts au gué.",
    ],
    ["Norland will refrain from drilling in the bay.", "Norland will be drilling in the bay."],
    ["Norland will not attack Sudria.", "Sudria will attack Norland."],
    ["Norland may sign the treaty.", "Norland will not sign the treaty."],
    ["Norland will sign the treaty unless Sudria objects.", "Norland will not sign the treaty."],
    ["Several ports of Norland are open.", "Several ports of Norland are not open."],
    ["Norland signed the accord.", "Norland signed no accord on fish."],
    ["The ford opens on Monday.", "The ford stays shut until Monday."],
    ["Norland does not fear that the truce will not hold.", "Norland will hold the truce."],
  ])("%s / %s", (left, right) => {
    expect(outcomeOf("content", statement(left), statement(right))).not.toBe("contradicts");
  });

  test("are not compared in different scripts", () => {
    expect(outcomeOf("content", statement("Norland will sign."), statement("Норландия подпишет."))).toBe(
      "not-compared",
    );
  });
});

describe("figures of one unit", () => {
  test.each([
    ["500 trucks will cross.", "5,000 trucks will cross.", "differs"],
    ["500 trucks will cross.", "500 trucks may cross.", "missing"],
    ["Tariffs fall by 10 %.", "Tariffs fall by 12 percent.", "differs"],
    ["They meet on 5 May.", "They meet on 6 May.", "missing"],
    ["500 trucks will cross.", "20 ships will sail.", "missing"],
    ["Resolution 40 calls for calm.", "Resolution 52 calls for calm.", "missing"],
    ["From May 12 trucks may cross.", "From May 14 trucks may cross.", "missing"],
    ["It opens at 7 local time.", "It opens at 9 local time.", "missing"],
    ["In 2031 Norland paid.", "In 2032 Norland paid.", "missing"],
    ["It opens at 14:00 hours.", "It opens at 14:30 hours.", "missing"],
    ["Norland sends 2,031 tents.", "Norland sends 2,032 tents.", "differs"],
  ])("%s / %s: %s", (left, right, outcome) => {
    expect(outcomeOf("figures", statement(left), statement(right))).toBe(outcome);
  });
});

describe("the strength of the sources' words", () => {
  const quoting = (exact: string): Statement =>
    statement("Both sides withdraw.", { reports: [{ source: "text", evidence: [{ exact }] }] });
  test.each([
    ["The ministers agreed to withdraw.", "The ministers discussed a withdrawal.", "differs"],
    ["The ministers agreed to withdraw.", "The ministers pledged to withdraw.", "same"],
    ["The ministers agreed to withdraw.", "A withdrawal.", "missing"],
    ["They discussed a withdrawal and agreed on it.", "They discussed a withdrawal.", "differs"],
    ["It has the full support of Ostmark.", "It has the strong support of Ostmark.", "differs"],
    ["An immediate and full ceasefire.", "An immediate ceasefire.", "missing"],
    ["A partial withdrawal with full support.", "A full withdrawal with full support.", "differs"],
    ["La trêve est totale.", "Une trêve partielle.", "missing"],
  ])("%s / %s: %s", (left, right, outcome) => {
    expect(outcomeOf("strength", quoting(left), quoting(right))).toBe(outcome);
  });
});

describe("whether a matter is done or to be done", () => {
  const telling = (act: Statement["act"], exact: string): Statement =>
    statement("Norland and Sudria look beyond the strait.", {
      act,
      reports: [{ source: "text", evidence: [{ exact }] }],
    });
  const pledge = telling("commit", "Both will look beyond the strait");
  test.each([
    [telling("assert", "The alliance has grown beyond the strait"), "differs"],
    [telling("welcome", "That it already looks beyond the strait"), "differs"],
    [telling("assert", "The alliance looks beyond the strait"), "missing"],
    [telling("commit", "Both have promised to look beyond the strait"), "missing"],
  ])("$act: $reports.0.evidence.0.exact", (other, outcome) => {
    expect(outcomeOf("strength", pledge, other)).toBe(outcome);
  });
});

describe("quantities and times of one subject", () => {
  const unitless = { unit: undefined };
  const aid = (quantity: object, more: object = {}): Statement =>
    statement("Norland helps.", {
      about: [
        { subject: "assistance", quantities: [{ asWritten: "so much", unit: "EUR", ...quantity }], ...more },
      ],
    });
  test.each([
    [{ amount: 500 }, { amount: 5_000 }, "differs"],
    [{ amount: 500 }, { amount: 500 }, "missing"],
    [{ amount: 500, upTo: 700 }, { amount: 650 }, "missing"],
    [{ amount: 500, bound: "at-least" }, { amount: 650 }, "missing"],
    [{ amount: 500, bound: "at-most" }, { amount: 650 }, "differs"],
    [{ amount: 5, bound: "at-most" }, { amount: 10, bound: "at-most" }, "differs"],
    [{ amount: 5, bound: "at-least" }, { amount: 10, bound: "at-least" }, "differs"],
    [{ amount: 5, bound: "at-most" }, { amount: 5, bound: "at-most" }, "missing"],
    [{ amount: 5, bound: "at-least" }, { amount: 10, bound: "at-most" }, "missing"],
    [{ amount: 100, bound: "about" }, { amount: 110 }, "missing"],
    [{ amount: 500 }, { amount: 5_000, unit: "USD" }, "missing"],
    [{ amount: 500 }, {}, "missing"],
    // Without a unit the words beside the number say what is counted.
    [
      { ...unitless, amount: 20_000, asWritten: "20,000 dollars" },
      { ...unitless, amount: 200, asWritten: "200 dollars" },
      "differs",
    ],
    [
      { ...unitless, amount: 20_000, asWritten: "20,000 dollars" },
      { ...unitless, amount: 3, asWritten: "3 ships" },
      "missing",
    ],
    [{ ...unitless, amount: 20, asWritten: "20" }, { ...unitless, amount: 3, asWritten: "3" }, "missing"],
  ])("%j / %j: %s", (left, right, outcome) => {
    expect(outcomeOf("figures", aid(left), aid(right))).toBe(outcome);
  });
  test("of one wording are told by their numbers", () => {
    const fishers = (amount: number): Statement => aid({ amount, unit: "fisher", asWritten: "14 fishers" });
    const { features } = compareStatements(fishers(14), fishers(41));
    expect(features.find(({ path }) => path === "figures")?.reason).toBe(
      "The left gives 14 (“14 fishers”), the right 41 (“14 fishers”).",
    );
  });
  test("that an account gives once are enough", () => {
    const twice = statement("Norland helps.", {
      about: [
        { subject: "assistance", quantities: [{ asWritten: "5", amount: 5, unit: "ship" }] },
        { subject: "assistance", quantities: [{ asWritten: "7", amount: 7, unit: "ship" }] },
      ],
    });
    expect(outcomeOf("figures", twice, aid({ amount: 7, unit: "ship" }))).toBe("missing");
    expect(outcomeOf("figures", twice, aid({ amount: 9, unit: "ship" }))).toBe("differs");
  });
  test.each([
    ["2031-05-06", "2031-05-09", "differs"],
    ["2031-05-06", "2031-05", "missing"],
  ])("%s / %s: %s", (left, right, outcome) => {
    expect(outcomeOf("time", aid({}, { when: { date: left } }), aid({}, { when: { date: right } }))).toBe(
      outcome,
    );
  });
  test("of a pair are one discrepancy, and no coding difference beside it", () => {
    const account = (when: NonNullable<Topic["when"]>): Dossier =>
      dossier([
        meeting(),
        statement("Norland will reopen the strait to ships of Sudria.", {
          act: "declare",
          links: [{ rel: "part-of", to: "call" }],
          about: [{ subject: "transport", by: ["norland"], change: "begins", when }],
        }),
      ]);
    const { discrepancies, codingDifferences } = compareDossiers(
      account({ date: "2031-05-09", asWritten: "on 9 May" }),
      account({ date: "2031-05-12", asWritten: "on May 12" }),
    );
    expect(discrepancies.map(({ path, reason }) => `${path}: ${reason}`)).toEqual([
      "time: The left gives the time as “on 9 May”, the right as “on May 12”.",
    ]);
    expect(codingDifferences).toEqual([]);
  });
});

const meeting = (more: Partial<Meeting> = {}): Meeting => ({
  id: "call",
  type: "meeting",
  form: "conversation",
  participants: [{ who: "norland" }, { who: "sudria" }],
  when: { date: "2031-05-06" },
  reports: [{ source: "text" }],
  ...more,
});

const dossier = (events: Dossier["events"], more: Partial<Dossier> = {}): Dossier => ({
  format: "diplomatic-events/1",
  sources: [{ id: "text", kind: "readout", publisher: "norland", published: "2031-05-07" }],
  actors: ["Norland", "Sudria", "Ostmark"].map((name) => ({ id: name.toLowerCase(), kind: "polity", name })),
  events,
  ...more,
});

/** Kinds of the pairs of two accounts, by the ids of the left. */
const kindsOf = (left: Dossier, right: Dossier): Record<string, string> =>
  Object.fromEntries(compareDossiers(left, right).pairs.map((pair) => [pair.left, pair.kind]));

describe("a medium is a discrepancy where both sources name it", () => {
  const by = (medium: "phone" | "video", exact?: string): Dossier =>
    dossier([meeting({ medium, reports: [{ source: "text", ...(exact && { evidence: [{ exact }] }) }] })]);
  const pathsOf = (left: Dossier, right: Dossier): string[] =>
    compareDossiers(left, right).discrepancies.map(({ path }) => path);

  test("by its words", () => {
    expect(
      pathsOf(by("phone", "They spoke by telephone."), by("video", "In a video call they spoke.")),
    ).toEqual(["medium"]);
  });
  test("not where one source leaves it open", () => {
    const [left, right] = [by("phone", "They spoke by telephone."), by("video", "They spoke.")];
    expect(pathsOf(left, right)).toEqual([]);
    expect(compareDossiers(left, right).codingDifferences.map(({ path }) => path)).toEqual(["medium"]);
  });
});

describe("the time of one event in words", () => {
  const planned = (asWritten: string, date?: string): Meeting =>
    meeting({ status: "planned", when: { ...(date === undefined ? {} : { date }), asWritten } });
  const reasons = (left: Meeting, right: Meeting, published = "2031-05-07"): string[] => {
    const other = dossier([right], {
      sources: [{ id: "text", kind: "readout", publisher: "norland", published }],
    });
    return compareDossiers(dossier([left]), other).discrepancies.map(({ reason }) => reason);
  };
  const week = planned("before the end of the week", "2031-05-05/2031-05-11");
  test("differs where one word moves it", () => {
    expect(reasons(week, planned("before the end of next week"))).toEqual([
      "The left gives the time as “before the end of the week”, the right as “before the end of next week”.",
    ]);
  });
  test.each([
    "2031-05-07T22:00:00Z",
    "2031-05-07?",
    "2031-05-05/2031-05-09",
    "{..2031-06}",
    "[2031-05-07,2031-05-08]",
  ])("differs where the other source may be of the same day: %s", (published) => {
    expect(reasons(week, planned("before the end of next week"), published).length).toBe(1);
  });
  test("is one in words that mean the same, or in others", () => {
    const last = planned("over the last two days");
    expect(reasons(planned("over the past two days", "2031-05-05/2031-05-06"), last)).toEqual([]);
    expect(reasons(week, planned("soon"))).toEqual([]);
  });
  test("may be named by the day of the week and by the date", () => {
    const monday = planned("in the early morning of Monday");
    expect(reasons(planned("in the early morning of 12 May", "2031-05-12"), monday)).toEqual([]);
    expect(
      reasons(planned("in the early morning of May 12"), planned("in the early morning of May 13")),
    ).toHaveLength(1);
  });
  test("is not compared in sources of two days", () => {
    expect(reasons(week, planned("before the end of next week"), "2031-05-01")).toEqual([]);
  });
});

describe("the time of a meeting by an occasion", () => {
  const summit = meeting({
    id: "summit",
    form: "conference",
    title: "Sula Summit",
    participants: [{ who: "ostmark" }],
  });
  const talk = (more: Partial<Meeting>): Dossier => dossier([summit, meeting(more)]);
  const related = (relation: "before" | "after" | "during"): Dossier =>
    talk({ when: { relative: [{ relation, to: "summit" }] } });
  const aside = talk({ links: [{ rel: "alongside", to: "summit" }] });
  const reasons = (left: Dossier, right: Dossier): string[] =>
    compareDossiers(left, right).discrepancies.map(({ reason }) => reason);
  test("differs where one account has it at the occasion and the other before or after it", () => {
    expect(reasons(aside, related("before"))).toEqual([
      "The left has it during Sula Summit, the right before it.",
    ]);
    expect(reasons(related("after"), aside)).toEqual([
      "The left has it after Sula Summit, the right during it.",
    ]);
  });
  test("is one on its sidelines and during it", () => {
    expect(reasons(aside, related("during"))).toEqual([]);
  });
  test("is left open where an account only implies it", () => {
    const implied = talk({ when: { relative: [{ relation: "before", to: "summit" }], basis: "inferred" } });
    expect(reasons(aside, implied)).toEqual([]);
  });
});

describe("the host of a meeting", () => {
  const hosted = (who: string): Dossier =>
    dossier([meeting({ participants: [...meeting().participants, { who, role: "host" }] })]);
  test("differs where the accounts name two sides as the host", () => {
    expect(
      compareDossiers(hosted("ostmark"), hosted("sudria")).discrepancies.map(({ reason }) => reason),
    ).toEqual(["The left gives Ostmark as host, the right Sudria."]);
    expect(compareDossiers(hosted("ostmark"), hosted("ostmark")).discrepancies).toEqual([]);
    expect(compareDossiers(hosted("ostmark"), dossier([meeting()])).discrepancies).toEqual([]);
  });
});

test("those who mediate are others than the parties of whom nobody is named", () => {
  const open = { id: "sides", kind: "unnamed", name: "Both sides" } as const;
  const actors = [...dossier([]).actors, open];
  const round = meeting({ form: "negotiation", place: "lumo", participants: [{ who: "sides" }] });
  const mediated = { ...round, participants: [{ who: "norland", role: "mediator" as const }] };
  const places = { actors, territories: [{ id: "lumo", name: "Lumo" }] };
  const { pairs, discrepancies } = compareDossiers(dossier([round], places), dossier([mediated], places));
  expect(pairs.map(({ kind }) => kind)).toEqual(["same"]);
  expect(discrepancies.map(({ reason }) => reason)).toEqual([
    "The right names only those who mediate, host or attend, the left names the parties.",
  ]);
});

describe("meetings of two accounts", () => {
  test("of a group are those of its members", () => {
    const group: Dossier["actors"][number] = {
      id: "commanders",
      kind: "group",
      name: "Commanders",
      members: ["norland", "sudria"],
    };
    const left = dossier([meeting({ participants: [{ who: "commanders" }] })], {
      actors: [...dossier([]).actors, group],
    });
    expect(kindsOf(left, dossier([meeting()]))["call"]).toBe("same");
  });
  test("of parties that one account leaves open are one by place and time", () => {
    const open = { id: "officials", kind: "unnamed", name: "Officials" } as const;
    const lumo = { territories: [{ id: "lumo", name: "Lumo" }], actors: [...dossier([]).actors, open] };
    const left = dossier([meeting({ place: "lumo", participants: [{ who: "officials" }] })], lumo);
    const right = dossier([meeting({ place: "lumo" })], lumo);
    expect(kindsOf(left, right)["call"]).toBe("same");
    const later = dossier([meeting({ place: "lumo", when: { date: "2031-05-07" } })], lumo);
    expect(kindsOf(left, later)["call"]).toBeUndefined();
  });
  test("that both accounts know only as the next after another are one", () => {
    const open = { id: "experts", kind: "unnamed", name: "Experts" } as const;
    const actors = [...dossier([]).actors, open];
    const next = (relation: "after" | "before", more: Partial<Meeting> = {}): Meeting => ({
      id: "next",
      type: "meeting",
      form: "conversation",
      status: "planned",
      participants: [{ who: "experts" }],
      when: { relative: [{ relation, to: "call" }] },
      reports: [{ source: "text" }],
      ...more,
    });
    const left = dossier([meeting(), next("after")], { actors });
    const kindOfNext = (right: Meeting): string | undefined =>
      kindsOf(left, dossier([meeting(), right], { actors }))["next"];
    expect(kindOfNext(next("after", { form: "negotiation" }))).toBe("same");
    expect(kindOfNext(next("before", { form: "negotiation" }))).toBeUndefined();
  });
  test("of a conference and a conversation at it are not one", () => {
    const conference = meeting({
      form: "conference",
      participants: [{ who: "norland" }, { who: "ostmark" }, { who: "sudria" }],
    });
    const right = dossier([meeting({ id: "aside" }), { ...conference, id: "summit" }]);
    const { pairs } = compareDossiers(dossier([conference]), right);
    expect(pairs.map((pair) => `${pair.right} ${pair.kind}`)).toEqual(["summit same"]);
  });
  test("with a side that the other lacks, on both sides, are not one", () => {
    const other = meeting({ participants: [{ who: "norland" }, { who: "ostmark" }] });
    expect(kindsOf(dossier([meeting()]), dossier([other]))["call"]).not.toBe("same");
    expect(compareMeetings(meeting(), other).verdict).not.toBe("same");
  });
  test("of the same sides weeks apart are not one", () => {
    expect(
      kindsOf(dossier([meeting()]), dossier([meeting({ when: { date: "2031-03-06" } })]))["call"],
    ).not.toBe("same");
  });
  test("of the same sides on one day are one", () => {
    expect(kindsOf(dossier([meeting()]), dossier([meeting()]))["call"]).toBe("same");
  });
});

describe("statements are paired within their occasion", () => {
  const pledge = (more: Partial<Statement>): Statement =>
    statement("Norland will reopen the crossing at Lumo for grain.", { ...more });
  const at = (to: string): Partial<Statement> => ({ links: [{ rel: "part-of", to }] });
  const earlier = meeting({ id: "earlier", when: { date: "2031-04-01" } });

  test("at the same meeting they are one", () => {
    const account = dossier([meeting(), pledge(at("call"))]);
    expect(kindsOf(account, account)).toEqual({ call: "same", said: "same" });
  });
  test("at two meetings they stand beside each other", () => {
    const left = dossier([meeting(), earlier, pledge(at("call"))]);
    const right = dossier([meeting(), earlier, pledge(at("earlier"))]);
    expect(kindsOf(left, right)["said"]).toBe("parallel");
  });
  test("at two meetings of one day they are not one", () => {
    const lunch = meeting({ id: "lunch", participants: [{ who: "norland" }, { who: "ostmark" }] });
    const [left, right] = ["call", "lunch"].map((id) => dossier([meeting(), lunch, pledge(at(id))]));
    expect(left && right && kindsOf(left, right)["said"]).toBe("parallel");
  });
  describe("of two sides at one meeting, on one matter", () => {
    const of = (
      who: string,
      act: Statement["act"],
      content: string,
      subject: Topic["subject"] = "settlement",
    ): Statement =>
      statement(content, {
        act,
        speakers: [{ who }],
        about: [{ subject, by: [who] }],
        ...at("call"),
      });
    const court = of("norland", "commit", "The dispute over the reef goes before the court.");
    const pact = of("sudria", "assert", "The dispute over the reef is settled by the old pact.");
    const pairsOf = (left: Statement, right: Statement): (string | undefined)[] =>
      compareDossiers(dossier([meeting(), left]), dossier([meeting(), right]))
        .pairs.filter((pair) => pair.left === "said")
        .map(({ kind }) => kind);
    test("stand beside each other, whichever account is which", () => {
      expect(pairsOf(court, pact)).toEqual(["parallel"]);
      expect(pairsOf(pact, court)).toEqual(["parallel"]);
    });
    test("as a demand and its refusal", () => {
      const demand = of("norland", "demand", "Sudria leaves the reef by May.", "withdrawal");
      const refusal = of("sudria", "reject", "Sudria does not leave the reef.", "withdrawal");
      expect(pairsOf(demand, refusal)).toEqual(["parallel"]);
    });
    test("not where the matter is only their relations, or one of them praises, or both tell facts", () => {
      const wide = (who: string, act: Statement["act"]): Statement =>
        of(who, act, "Relations over the reef need care.", "relations");
      expect(pairsOf(wide("norland", "support"), wide("sudria", "assert"))).toEqual([]);
      expect(pairsOf({ ...court, act: "welcome" }, pact)).toEqual([]);
      expect(pairsOf({ ...court, act: "assert" }, pact)).toEqual([]);
    });
  });
  test("a relative time names the meeting, too, and so does a meeting that it is part of", () => {
    const visit = meeting({ id: "visit", form: "visit" });
    const round = meeting({ id: "round", links: [{ rel: "part-of", to: "visit" }] });
    const during: Partial<Statement> = { when: { relative: [{ relation: "during", to: "round" }] } };
    const left = dossier([visit, round, pledge(during)]);
    const right = dossier([visit, pledge(at("visit"))]);
    expect(kindsOf(left, right)["said"]).toBe("same");
  });
  test("two parts of one meeting are two occasions", () => {
    const whole = meeting({ id: "congress", form: "conference" });
    const part = (id: string, date: string): Meeting =>
      meeting({ id, form: "briefing", when: { date }, links: [{ rel: "part-of", to: "congress" }] });
    const left = dossier([whole, part("opening", "2031-05-05"), pledge(at("opening"))]);
    const right = dossier([whole, part("close", "2031-05-09"), pledge(at("close"))]);
    expect(kindsOf(left, right)["said"]).toBe("parallel");
  });
  test("a date before the source was published limits them", () => {
    const left = dossier([pledge({ when: { date: "2031-05-05" } })]);
    const right = dossier([pledge({ when: { date: "2031-02-05" } })]);
    expect(kindsOf(left, right)["said"]).not.toBe("same");
    const after = dossier([pledge({ when: { relative: [{ relation: "after", to: "call" }] } }), meeting()]);
    const before = dossier([pledge({ when: { relative: [{ relation: "before", to: "call" }] } }), meeting()]);
    expect(kindsOf(after, after)["said"]).toBe("same");
    expect(kindsOf(before, before)["said"]).toBe("same");
  });
  test("by two persons of one side on an open occasion they stand beside each other", () => {
    const persons = ["Ada Berg", "Max Holm"].map((name) => ({
      id: name.slice(0, 3).toLowerCase(),
      kind: "person" as const,
      name,
      offices: [{ title: "Minister", of: "norland" }],
    }));
    const more = { actors: [...dossier([]).actors, ...persons] };
    const by = (who: string): Dossier =>
      dossier([pledge({ speakers: [{ who, onBehalfOf: "norland" }] })], more);
    expect(kindsOf(by("ada"), by("ada"))["said"]).toBe("same");
    expect(kindsOf(by("ada"), by("max"))["said"]).toBe("parallel");
  });
  test("by other doers they are not one", () => {
    const [left, right] = (["norland", "sudria"] as const).map((who) =>
      dossier([
        meeting(),
        pledge({ ...at("call"), speakers: [{ who }], about: [{ subject: "transport", by: [who] }] }),
      ]),
    );
    expect(left && right && kindsOf(left, right)["said"]).not.toBe("same");
  });
});

test("a similarity of one's own pairs paraphrases of one occasion", () => {
  const left = dossier([
    meeting(),
    statement("Grain may pass again.", { links: [{ rel: "part-of", to: "call" }] }),
  ]);
  const right = dossier([
    meeting(),
    statement("The crossing reopens for cereals.", { links: [{ rel: "part-of", to: "call" }] }),
  ]);
  expect(kindsOf(left, right)["said"]).toBeUndefined();
  const { pairs } = compareDossiers(left, right, { similarity: () => 0.9 });
  expect(pairs.find((pair) => pair.left === "said")).toMatchObject({ kind: "same", right: "said" });
});

test("a similarity of one's own pairs nothing that other sides say", () => {
  const [left, right] = (["norland", "sudria"] as const).map((who) =>
    dossier([
      meeting(),
      statement(who === "norland" ? "Grain may pass again." : "The crossing reopens for cereals.", {
        speakers: [{ who }],
        links: [{ rel: "part-of", to: "call" }],
      }),
    ]),
  );
  const pairs = left && right ? compareDossiers(left, right, { similarity: () => 0.9 }).pairs : [];
  expect(pairs.map((pair) => [pair.left, pair.kind])).toEqual([["call", "same"]]);
});

test("words that more than 64 records of an account have tell none of them apart", () => {
  const notes = Array.from({ length: 70 }, (_, at) =>
    statement(`The envoys discuss item ${at + 100} of the list.`, { id: `note-${at}` }),
  );
  const account = dossier([meeting(), ...notes]);
  const { pairs } = compareDossiers(account, account);
  expect(pairs.filter((pair) => pair.kind === "same").every((pair) => pair.left === pair.right)).toBe(true);
});
