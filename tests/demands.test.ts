import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  anchorEvidence,
  checkDossierText,
  type Dossier,
  type DossierIndex,
  type Evidence,
  formatIssues,
  type Id,
  type Instrument,
  indexDossier,
  type Meeting,
  type Party,
  parseDossier,
  type Reported,
  type Statement,
  type TerritorialPosition,
} from "../src/index.js";
import { orderEvents, parseEdtf, relateDates, toCalendarDay } from "../src/time.js";
import { withoutWords } from "./support/without-words.js";

const folder = new URL("fixtures/valid/demands/", import.meta.url);
const names = readdirSync(folder)
  .map((file) => file.replace(/[.]json$/, ""))
  .sort();
const textOf = (name: string): string => readFileSync(new URL(`${name}.json`, folder), "utf8");

interface Reading {
  dossier: Dossier;
  index: DossierIndex;
  statements: readonly Statement[];
  meetings: readonly Meeting[];
  positions: readonly TerritorialPosition[];
  instruments: readonly Instrument[];
}

const read: string[] = [];

/** A test that reads one of the dossiers without its free words, so that only structured fields can answer it. */
function reading(name: string, ask: (reading: Reading) => void): void {
  read.push(name);
  test(name, () => {
    const dossier = parseDossier(withoutWords(JSON.parse(textOf(name))));
    const { events, instruments = [] } = dossier;
    ask({
      dossier,
      index: indexDossier(dossier),
      statements: events.filter((event) => event.type === "statement"),
      meetings: events.filter((event) => event.type === "meeting"),
      positions: events.filter((event) => event.type === "territorial-position"),
      instruments,
    });
  });
}

/** The one of several that fits; fails when none or more than one does. */
function only<T>(all: readonly T[], fits: (one: T) => boolean = () => true): T {
  const [one, ...more] = all.filter(fits);
  if (one === undefined || more.length > 0)
    throw new Error(`expected one, found ${more.length + Number(one !== undefined)}`);
  return one;
}

const whoOf = (parties: readonly Party[] = []): Id[] => parties.map(({ who }) => who);
const isAbout = ({ about = [] }: Pick<Statement, "about">, id: Id): boolean =>
  about.some(({ ref }) => ref === id);
/** The first moment of a record's date, in days; not a number where there is none. */
const dayOf = (record: Reported | undefined): number =>
  parseEdtf(record?.when?.date ?? "")?.earliest ?? Number.NaN;
const linked = ({ links = [] }: Reported, relation: string): Id[] =>
  links.filter(({ rel }) => rel === relation).map(({ to }) => to);

describe("every dossier of a demand", () => {
  test("is read by a test of its name, and stands in docs/demands.md", () => {
    const page = readFileSync(new URL("../docs/demands.md", import.meta.url), "utf8");
    const inTable = [...page.matchAll(/^\|.*fixtures\/valid\/demands\/([^)]+)[.]json\)/gm)].map(
      ([, name]) => name,
    );
    expect(names).toHaveLength(18);
    expect(read).toEqual(names);
    expect(inTable).toEqual(names);
  });

  test.each(names)("%s is in order without a remark", (name) => {
    const result = checkDossierText(textOf(name));
    expect(formatIssues(result.issues)).toBe("");
    expect(result.ok).toBe(true);
  });

  test.each(names)("%s has evidence for every report, and all of it anchors exactly", (name) => {
    const dossier = parseDossier(JSON.parse(textOf(name)));
    const index = indexDossier(dossier);
    const reports = [...dossier.events, ...(dossier.instruments ?? [])].flatMap((record) => record.reports);
    expect(reports.length).toBeGreaterThan(0);
    for (const { source, evidence = [], via = [] } of reports) {
      expect(evidence).not.toEqual([]);
      const all: Evidence[] = [...evidence, ...via.flatMap((link) => link.evidence ?? [])];
      for (const piece of all)
        expect([piece.exact, anchorEvidence(index.source(source)?.text ?? "", piece).status]).toEqual([
          piece.exact,
          "exact",
        ]);
    }
  });
});

describe("what the structured fields say", () => {
  reading("01-consent-reported", ({ index, statements }) => {
    const sideOf = (id = ""): Id | undefined => index.actor(id)?.offices?.[0]?.of ?? index.actor(id)?.id;
    const told = statements.map(({ act, speakers, about = [], reports }) => {
      const { source, via = [] } = only(reports);
      const link = via.at(-1);
      return {
        act,
        about: only(about).subject,
        whose: sideOf(only(speakers).who),
        saysWho: sideOf(link?.who),
        howSurely: link?.certainty,
        whoseText: index.source(source)?.publisher,
      };
    });
    expect(told).toEqual([
      {
        act: "agree",
        about: "natural-resources",
        whose: "altamora",
        saysWho: "quillara",
        howSurely: undefined,
        whoseText: "quillara",
      },
      {
        act: "hold",
        about: "settlement",
        whose: "altamora",
        saysWho: "quillara",
        howSurely: "probable",
        whoseText: "quillara",
      },
    ]);
  });

  reading("02-denials", ({ index, statements }) => {
    const denials = statements.filter(({ act }) => act === "deny");
    const denied = denials.map(({ speakers, about = [] }) => {
      const { ref, aspect } = only(about);
      return [only(speakers).who, aspect, ref];
    });
    expect(denied).toEqual([
      ["palace", "occurrence", "request"],
      ["envoy", "wording", "request"],
      ["consul", "topic", "request"],
    ]);
    const request = index.statement("request");
    expect([request?.act, request?.about?.[0]?.subject, request?.about?.[0]?.territories]).toEqual([
      "appeal",
      "transport",
      ["strait"],
    ]);

    // All three answer the minister, but only the palace denies what he claims: that it was said at all.
    const claim = only(statements, ({ act }) => act === "assert");
    expect(denials.every((denial) => linked(denial, "responds-to").includes(claim.id))).toBe(true);
    expect(only(request?.reports ?? []).via).toEqual([{ who: claim.id }]);
    const contrary = denials.filter(({ about = [] }) =>
      about.some(({ ref, aspect }) =>
        claim.about?.some((topic) => topic.ref === ref && topic.aspect === aspect),
      ),
    );
    expect(contrary.flatMap(({ speakers }) => whoOf(speakers))).toEqual(["palace"]);
  });

  reading("03-silent-edit", ({ index, statements, meetings }) => {
    const omission = only(statements, ({ act }) => act === "omit");
    const silent = index.source(only(omission.speakers).who);
    expect(silent?.coverage).toBe("complete");
    expect(omission.reports.map(({ source, basis }) => [source, basis])).toEqual([[silent?.id, "inferred"]]);

    const dropped = index.statement(only(omission.about ?? []).ref ?? "");
    const sources = dropped?.reports.map(({ source }) => source);
    expect(dropped?.act).toBe("commit");
    expect(sources).toContain(silent?.revises);
    expect(sources).not.toContain(silent?.id);
    // Whose text it is that now keeps silent about whose promise.
    expect(silent?.publisher).toBe(only(dropped?.speakers ?? []).onBehalfOf);

    const moved = only(meetings, (meeting) => linked(meeting, "same-event").length > 0);
    const before = index.meeting(only(linked(moved, "same-event")));
    expect(only(moved.reports).source).toBe(silent?.id);
    expect(only(before?.reports ?? []).source).toBe(silent?.revises);
    expect(dayOf(moved) - dayOf(before)).toBe(1);
  });

  reading("04-two-versions", ({ index, instruments }) => {
    const second = only(instruments, (one) => linked(one, "same-event").length > 0);
    const first = index.instrument(only(linked(second, "same-event")));
    const publishers = [first, second].map((one) => index.source(only(one?.reports ?? []).source)?.publisher);
    expect(publishers).toEqual(["suvanna", "kham-doi"]);

    const compared = first?.provisions?.map((one) => {
      const other = only(
        second.provisions ?? [],
        ({ subject, by }) => subject === one.subject && by?.join() === one.by?.join(),
      );
      return {
        subject: one.subject,
        by: one.by,
        force: [one.force, other.force],
        conditions: [one, other].map(({ clauses = [] }) =>
          clauses.map(({ kind, about = [] }) => [kind, about[0]?.territories]),
        ),
      };
    });
    expect(compared).toEqual([
      {
        subject: "natural-resources",
        by: ["kham-doi"],
        force: ["obligatory", "possible"],
        conditions: [[], [["if", ["reservoir"]]]],
      },
      { subject: "economic", by: ["suvanna"], force: ["obligatory", "obligatory"], conditions: [[], []] },
    ]);
  });

  reading("05-chained-deadlines", ({ dossier, index }) => {
    const order = orderEvents(dossier);
    const dateOf = (moment = Number.NaN) => {
      const { year, month, day } = toCalendarDay(moment);
      return [year, month, day];
    };
    // From 4 May on, and three, ten and five days at most.
    for (const id of ["cessation", "withdrawal"])
      expect(dateOf(order.bounds(id).earliestStart)).toEqual([1921, 5, 4]);
    expect(dateOf(order.bounds("withdrawal").latestStart)).toEqual([1921, 5, 7]);
    expect(dateOf(order.bounds("withdrawal").latestEnd)).toEqual([1921, 5, 17]);
    expect(dateOf(order.bounds("exchange").latestStart)).toEqual([1921, 5, 22]);
    expect(order.bounds("exchange").latestEnd).toBeUndefined();

    const renewal = index.provision("renewal");
    expect(renewal?.when?.duration?.iso).toBe("P3M");
    expect(index.provision("term")?.when?.duration?.iso).toBe("P6M");
    expect(dateOf(order.bounds("term").earliestStart)).toEqual([1921, 5, 4]);
    expect(dateOf(order.bounds("term").latestStart)).toEqual([1921, 5, 4]);
    expect(
      renewal?.when?.relative?.map(({ point, relation, to, toPoint }) => [point, relation, to, toPoint]),
    ).toEqual([["start", "at", "term", "end"]]);
    const { kind, about = [] } = only(renewal?.clauses ?? []);
    expect(kind).toBe("unless");
    const notice = index.provision(only(about).ref ?? "");
    expect(notice?.force).toBe("possible");
    expect(notice?.when?.relative).toEqual([
      { relation: "before", to: "term", toPoint: "end", offset: "P30D", bound: "at-least" },
    ]);
    expect(order.isBefore("notice", "renewal")).toBe("yes");
  });

  reading("06-one-place-four-questions", ({ index }) => {
    const said = new Set(index.referencesTo("reef").map(({ from }) => from));
    const answers = [...said].map((id) => {
      const [position, assessment] = [index.territorialPosition(id), index.controlAssessment(id)];
      return position
        ? [position.stance, position.holder, position.toward ?? []]
        : [assessment?.kind, assessment?.controller, assessment?.degree];
    });
    expect(answers).toEqual([
      ["control", "corvona", "partial"],
      ["presence", "osmark", "partial"],
      ["claims-sovereignty", "vaitele", []],
      ["recognises", "osmark", ["vaitele"]],
      ["refuses-recognition", "corvona", ["vaitele"]],
    ]);
    // The place itself is nobody's.
    expect(index.territory("reef")).toEqual({ id: "reef", name: "Tamahu Reef" });
  });

  reading("07-rival-names", ({ index, statements, positions }) => {
    const place = index.territory(only([...new Set(positions.flatMap(({ territories }) => territories))]));
    const namesOf = (user: Id): (string | undefined)[][] =>
      (place?.names ?? [])
        .filter(({ usedBy = [] }) => usedBy.includes(user))
        .map(({ name, language }) => [name, language]);
    const used = positions.map(({ holder, reports }) => [
      holder,
      namesOf(holder),
      namesOf(only(reports).source),
    ]);
    expect(used).toEqual([
      ["lusamar", [["Ilha da Névoa", "pt"]], [["Ilha da Névoa", "pt"]]],
      ["tandara", [["Kisiwa cha Ukungu", "sw"]], [["Kisiwa cha Ukungu", "sw"]]],
    ]);
    // The dossier's own name for it is neither.
    expect(place?.names?.map(({ name }) => name)).not.toContain(place?.name);

    const protest = only(statements);
    expect(protest.act).toBe("criticise");
    expect(protest.about).toEqual([{ ref: "lusamar-claim", aspect: "wording" }]);
  });

  reading("08-letter-in-communique", ({ index, instruments }) => {
    const decision = only(instruments);
    expect([decision.kind, decision.stage, whoOf(decision.parties)]).toEqual([
      "resolution",
      "signed",
      ["council"],
    ]);
    const { source, via = [] } = only(decision.reports);
    const voices = [source, ...via.map(({ who = "" }) => who)];
    expect(voices.map((voice) => index.source(voice)?.kind ?? index.actor(voice)?.kind)).toEqual([
      "news-article",
      "communique",
      "document",
      "person",
    ]);
    expect(index.actor(voices.at(-1) ?? "")?.offices?.map(({ of }) => of)).toEqual(["council"]);
    // Nobody here has the letter or the communiqué themselves.
    expect(voices.filter((voice) => index.source(voice)?.text !== undefined)).toEqual(["agency-story"]);
    expect(index.statementsBy("council")).toEqual([]);
    const { by, subject, territories } = only(decision.provisions ?? []);
    expect([by, subject, territories]).toEqual([["council"], "transport", ["anse-noire"]]);
  });

  reading("09-two-calendars", ({ dossier, statements }) => {
    const signings = statements.filter((one) => one.act === "sign" && isAbout(one, "convention"));
    expect(signings.map(({ when }) => when?.calendar)).toEqual(["julian", "islamic-umalqura"]);
    for (const { speakers } of signings) expect(whoOf(speakers)).toEqual(["zelenia", "tashkurd"]);
    const [first, second] = signings;
    expect(linked(second ?? only(signings), "same-event")).toEqual([first?.id]);
    expect(relateDates(first?.when?.date ?? "", second?.when?.date ?? "").equals).toBe("yes");

    const announcement = only(statements, ({ act }) => act === "assert");
    expect(announcement.about).toEqual([{ ref: first?.id, aspect: "occurrence" }]);
    expect(orderEvents(dossier).isBefore(second?.id ?? "", announcement.id)).toBe("yes");
    expect(dayOf(announcement) - dayOf(first)).toBe(19);
  });

  reading("10-wrong-as-spoken", ({ dossier, index, meetings }) => {
    const right = only(meetings, (meeting) => linked(meeting, "corrects").length > 0);
    const wrong = index.meeting(only(linked(right, "corrects")));
    const speech = index.statement(wrong?.reports[0]?.via?.[0]?.who ?? "");
    expect(whoOf(speech?.speakers)).toEqual(["madiro"]);
    expect(only(right.reports).via?.map(({ who }) => who)).toEqual(["press-office"]);

    for (const { participants } of meetings)
      expect(participants.map(({ who, onBehalfOf = who }) => onBehalfOf)).toEqual(["ndalo", "vumbara"]);

    // What the words say, counted from the day they were spoken, is another day than what is so.
    expect(wrong?.when?.relative).toEqual([{ relation: "before", to: speech?.id, offset: "P3D" }]);
    expect(wrong?.when?.date).toBeUndefined();
    expect(wrong?.when?.asWritten).toBeDefined();
    const order = orderEvents(dossier);
    expect(order.isBefore(wrong?.id ?? "", right.id)).toBe("yes");
    expect(order.isBefore(right.id, speech?.id ?? "")).toBe("yes");
    // What was said of the talks is still about the talks.
    expect(isAbout(speech ?? {}, wrong?.id ?? "")).toBe(true);
  });

  reading("11-recognition-unless", ({ positions, statements }) => {
    const recognitions = positions.filter(({ stance }) => stance === "recognises");
    const actual = recognitions.filter(({ status = "actual" }) => status === "actual");
    expect(actual.map(({ holder, clauses }) => [holder, clauses])).toEqual([["ostrova", undefined]]);

    const planned = only(recognitions, ({ status }) => status === "planned");
    expect([planned.holder, planned.toward, planned.when?.date]).toEqual([
      "eldmark",
      ["skerrian-government"],
      "2034-09",
    ]);
    const { kind, about = [] } = only(planned.clauses ?? []);
    const { by, territories } = only(about);
    expect([kind, by, territories]).toEqual(["unless", ["thule-union"], ["harbour"]]);

    const pledge = only(statements, (one) => isAbout(one, planned.id));
    expect([pledge.act, only(pledge.speakers).onBehalfOf]).toEqual(["commit", planned.holder]);
  });

  reading("12-joint-text", ({ index, instruments, statements }) => {
    const text = only(instruments);
    const sentences = statements.filter((one) => linked(one, "part-of").includes(text.id));
    const binds = sentences.map(({ act, speakers, about = [] }) => [
      act,
      only(about).subject,
      whoOf(speakers),
    ]);
    expect(binds).toEqual([
      ["commit", "transport", ["upper-ombria", "lower-ombria"]],
      ["commit", "withdrawal", ["lower-ombria"]],
    ]);
    const byRole = (wanted?: string): Party[] => text.parties?.filter(({ role }) => role === wanted) ?? [];
    expect(whoOf(byRole())).toEqual(["upper-ombria", "lower-ombria"]);
    expect(byRole("witness")).toEqual([{ who: "tavu-ambassador", onBehalfOf: "tavu", role: "witness" }]);
    expect(index.statementsBy("tavu")).toEqual([]);

    const forLeague = only(index.statementsBy("delta-league"));
    expect([forLeague.act, isAbout(forLeague, text.id)]).toEqual(["welcome", true]);
    const forBloc = only(forLeague.speakers);
    expect([index.actor(forBloc.who)?.kind, index.actor(forBloc.onBehalfOf ?? "")?.kind]).toEqual([
      "polity",
      "organisation",
    ]);
  });

  reading("13-stages", ({ index, instruments, statements }) => {
    const superseded = instruments.flatMap((one) => linked(one, "supersedes"));
    expect(
      instruments.map(({ id, stage, when }) => [id, stage, when?.date, superseded.includes(id)]),
    ).toEqual([
      ["cable", "text-agreed", "2032-05-05", false],
      ["bridge-initialled", "initialled", "2032-03-03", true],
      ["bridge-signed", "signed", "2032-06-09", false],
      ["ferry", "in-force", "2032-07-01", false],
      ["customs", "in-force", "2032-08-01", false],
    ]);

    const disputes = statements.flatMap(({ act, about = [], speakers, links = [] }) =>
      about
        .filter(({ subject }) => act === "deny" && subject === "legal-force")
        .map(({ ref, toward }) => ({ ref, toward, by: whoOf(speakers), against: links.map(({ to }) => to) })),
    );
    expect(disputes).toEqual([
      { ref: "customs", toward: ["osterland"], by: ["osterland"], against: ["notification"] },
    ]);
    const claim = index.statement("notification");
    expect([claim?.act, claim?.about]).toEqual(["assert", [{ subject: "legal-force", ref: "customs" }]]);
    // That it is in force is one party's word; of the other agreement in force nobody's but the register's.
    const voices = (id: Id) =>
      index
        .instrument(id)
        ?.reports.flatMap(({ via = [] }) => via.map(({ who = "" }) => whoOf(index.statement(who)?.speakers)));
    expect(voices("customs")).toEqual([["vesterland"]]);
    expect(voices("ferry")).toEqual([]);
  });

  reading("14-not-said", ({ index, dossier, statements }) => {
    const presupposed = only(dossier.events, ({ reports }) =>
      reports.every(({ basis }) => basis === "presupposed"),
    );
    expect([presupposed.type, presupposed.reports[0]?.via?.[0]?.who]).toEqual([
      "control-assessment",
      "question",
    ]);
    expect(index.statement("question")?.act).toBe("ask");

    const troops = index.controlAssessment(presupposed.id);
    expect([troops?.kind, troops?.controller, troops?.territories]).toEqual(["presence", "meghal", ["pass"]]);

    const refusal = only(statements, ({ act }) => act === "decline-comment");
    expect(linked(refusal, "responds-to")).toEqual(["question"]);
    expect(whoOf(refusal.speakers)).toEqual(["spokeswoman"]);

    expect(isAbout(refusal, "question")).toBe(true);

    const omission = only(statements, ({ act }) => act === "omit");
    const summary = index.source(only(omission.speakers).who);
    expect(summary?.coverage).toBe("complete");
    expect(omission.about).toEqual([
      { ref: "question", aspect: "occurrence" },
      { ref: refusal.id, aspect: "occurrence" },
    ]);
    const inSummary = dossier.events.filter(({ reports }) =>
      reports.some(({ source }) => source === summary?.id),
    );
    expect(inSummary.map(({ id }) => id)).toEqual(["talks", omission.id]);
  });

  reading("15-silent-offerer", ({ index, meetings, statements }) => {
    const shuttle = only(meetings, ({ form }) => form === "shuttle");
    const mediator = only(shuttle.participants, ({ role }) => role === "mediator");
    const offer = only(statements, ({ act }) => act === "offer");
    const offerer = only(offer.speakers).who;
    expect(whoOf(shuttle.participants.filter(({ role }) => role === "party"))).toEqual(["marzouka", offerer]);
    const { kind, about = [] } = only(offer.clauses ?? []);
    expect([only(offer.about ?? []).subject, kind, only(about).subject]).toEqual([
      "detainees",
      "in-exchange-for",
      "humanitarian",
    ]);

    // All that the offerer says comes through the mediator's own, dated words.
    const carriers = index
      .statementsBy(offerer)
      .flatMap(({ reports }) => reports)
      .map(({ via = [] }) => index.statement(via.at(-1)?.who ?? ""));
    expect(carriers.map((one) => [one?.when?.date, ...whoOf(one?.speakers)])).toEqual([
      ["2030-04-06", mediator.who],
    ]);
    expect(carriers.map((one) => one?.about)).toEqual([[{ ref: offer.id, aspect: "occurrence" }]]);
    // The answer is to the offer, not to who carried it.
    const answer = only(statements, ({ act }) => act === "reject");
    expect([whoOf(answer.speakers), linked(answer, "responds-to")]).toEqual([["marzouka"], [offer.id]]);
  });

  reading("16-anonymous-removes", ({ index, statements }) => {
    const { speakers, act, about = [], reports } = only(statements);
    expect([whoOf(speakers), act, only(about).subject]).toEqual([["regent"], "agree", "ceasefire"]);
    const chain = only(reports).via?.map(({ who = "", term, certainty }) => {
      const voice = index.actor(who);
      return [voice?.kind, voice?.partOf, term, certainty];
    });
    expect(chain).toEqual([
      ["unnamed", undefined, "background", undefined],
      ["unnamed", "palace", undefined, undefined],
      ["unnamed", "council", undefined, "possible"],
    ]);
  });

  reading("17-conditional-threat", ({ index, statements }) => {
    const threat = only(statements, ({ act }) => act === "threaten");
    expect(threat.about).toEqual([{ subject: "conflict", by: ["united-states"], toward: ["soviet-union"] }]);
    expect(only(threat.speakers).onBehalfOf).toBe("united-states");
    const { kind, about = [] } = only(threat.clauses ?? []);
    const { subject, territories = [] } = only(about);
    expect([kind, subject, territories.map((id) => index.territory(id)?.code)]).toEqual([
      "if",
      "nuclear",
      ["CU"],
    ]);
  });

  reading("18-translated-quotation", ({ index, statements }) => {
    const { act, clauses = [], about = [], reports } = only(statements);
    expect([act, only(about).subject, only(clauses).kind]).toEqual(["commit", "transport", "if"]);
    const quotations = reports.map(({ source, via = [], evidence = [] }) => {
      const text = index.source(source);
      const original = text?.translates ?? via.at(-1)?.who ?? source;
      return {
        quoted: evidence.every(({ quoted }) => quoted),
        language: text?.language,
        of: index.source(original)?.language,
      };
    });
    expect(quotations).toEqual([
      { quoted: true, language: "ar", of: "ar" },
      { quoted: true, language: "fr", of: "ar" },
      { quoted: true, language: "en", of: "ar" },
    ]);
  });
});
