import { type Dossier, type IssueCode, type Path, type RecordKind, recordKinds } from "../../../src/index.js";
import { dossierSchema, eachRecord, type Visitor, walk } from "../../../src/model/index.js";
import type { Defect } from "./defects-of-shape.js";
import type { Random } from "./random.js";
import { putAt } from "./sites.js";

/** A part of a dossier that can be spoilt, and how. */
type Spoiler<T> = (part: T, path: Path, random: Random) => Path | undefined;

type Part = Exclude<keyof Visitor, "reference" | "done">;
type PartOf<P extends Part> = Parameters<NonNullable<Visitor[P]>>[0];

/** A defect in any part of one name that lends itself to it. */
function inPart<P extends Part>(code: IssueCode, name: P, spoil: Spoiler<PartOf<P>>): Defect {
  return (dossier, random) => {
    const parts: { part: PartOf<P>; path: Path }[] = [];
    const visitor: Visitor = {};
    Object.assign(visitor, {
      [name]: (part: PartOf<P>, { path }: { path: Path }) => parts.push({ part, path: [...path] }),
    });
    walk(dossierSchema, dossier, [visitor]);
    for (let attempt = 0; attempt < 5 && parts.length > 0; attempt++) {
      const { part, path } = random.pick(parts);
      const found = spoil(part, path, random);
      if (found) return { code, path: found };
    }
    return undefined;
  };
}

/** The same where no time is relative to another: of times that are related only one contradiction is told. */
function unrelated<P extends Part>(code: IssueCode, name: P, spoil: Spoiler<PartOf<P>>): Defect {
  return (dossier, random) => {
    const planted = inPart(code, name, spoil)(dossier, random);
    walk(dossierSchema, dossier, [
      {
        when: (when, { path }) => {
          if (planted && planted.path.slice(0, path.length).join() !== path.join()) delete when.relative;
        },
      },
    ]);
    return planted;
  };
}

function references(dossier: Dossier): { path: Path; kinds: readonly RecordKind[]; id: string }[] {
  const found: { path: Path; kinds: readonly RecordKind[]; id: string }[] = [];
  walk(dossierSchema, dossier, [
    { reference: (id, kinds, { path }) => found.push({ path: [...path], kinds, id }) },
  ]);
  return found;
}

function records(dossier: Dossier): { id: string; kind: RecordKind | undefined; path: Path }[] {
  const found: { id: string; kind: RecordKind | undefined; path: Path }[] = [];
  eachRecord(dossier, (id, kind, _, path) => found.push({ id, kind, path: [...path] }));
  return found;
}

/** Defects that rules find. What each is, the table of docs/issue-codes.md says. */
export const defectsOfRules: Readonly<Record<string, Defect>> = {
  "an id of nothing": (dossier, random) => {
    const all = references(dossier);
    if (all.length === 0) return undefined;
    const { path } = random.pick(all);
    putAt(dossier, path, random.pick(["nothing-has-this-id", "hasOwnProperty", "valueOf"]));
    return { code: "dangling-reference", path };
  },
  "an id of another kind": (dossier, random) => {
    const all = references(dossier).filter(({ kinds }) => kinds.length < recordKinds.length);
    if (all.length === 0) return undefined;
    const { path, kinds } = random.pick(all);
    const others = records(dossier).filter(({ kind }) => kind && !kinds.includes(kind));
    if (others.length === 0) return undefined;
    putAt(dossier, path, random.pick(others).id);
    return { code: "wrong-kind", path };
  },
  "an id twice": (dossier, random) => {
    const all = records(dossier);
    if (all.length < 2) return undefined;
    const later = random.integer(1, all.length - 1);
    const path = [...(all[later]?.path ?? []), "id"];
    putAt(dossier, path, all[random.integer(0, later - 1)]?.id);
    return { code: "duplicate-id", path };
  },
  "a part of itself": inPart("circular-reference", "actor", (actor, path) => {
    actor.partOf = actor.id;
    return [...path, "partOf"];
  }),
  "an answer to itself": inPart("circular-reference", "statement", (statement, path) => {
    statement.links = [{ rel: "responds-to", to: statement.id }];
    return [...path, "links", 0, "to"];
  }),
  "a statement about itself": inPart("circular-reference", "statement", (statement, path) => {
    statement.about = [{ ref: statement.id }];
    return [...path, "about", 0, "ref"];
  }),
  "an item twice": inPart("repeated-item", "statement", (statement, path) => {
    const [first] = statement.speakers;
    if (!first) return undefined;
    statement.speakers = [...statement.speakers, { ...first }];
    return [...path, "speakers", statement.speakers.length - 1];
  }),
  "the identity of another": (dossier) => {
    const [first, second] = dossier.territories ?? [];
    if (!first || !second) return undefined;
    first.code = "XA-1";
    second.code = "XA-1";
    return { code: "shared-identity", path: ["territories", 1, "code"] };
  },
  "the same event of another type": (dossier, random) => {
    const [meeting] = random.some(
      dossier.events.filter((event) => event.type === "meeting"),
      1,
    );
    const [other] = dossier.events.filter((event) => event.type !== "meeting");
    if (!meeting || !other) return undefined;
    meeting.links = [{ rel: "same-event", to: other.id }];
    return {
      code: "same-event-of-other-type",
      path: ["events", dossier.events.indexOf(meeting), "links", 0, "to"],
    };
  },
  "a code of nothing": inPart("unknown-code", "actor", (actor, path) => {
    actor.country = "AB";
    return [...path, "country"];
  }),
  "an address with a password": inPart("unsafe-address", "source", (source, path, random) => {
    source.url = random.pick(["https://a:b@example.org", "https:///a", "https://example.org/\u202e"]);
    return [...path, "url"];
  }),
  "a topic about nothing": inPart("empty-topic", "topic", (topic, path) => {
    delete topic.subject;
    delete topic.ref;
    delete topic.territories;
    return path;
  }),
  "a time that says nothing": inPart("empty-time", "statement", (statement, path) => {
    statement.when = { calendar: "persian", basis: "stated", relative: [] };
    return [...path, "when"];
  }),
  "a length that says nothing": inPart("empty-duration", "duration", (duration, path) => {
    delete duration.iso;
    delete duration.asWritten;
    return path;
  }),
  "a voice that says nothing": inPart("empty-attribution", "attribution", (link, path) => {
    delete link.who;
    delete link.cue;
    return path;
  }),
  "a judgement without one": inPart("misplaced-field", "statement", (statement, path) => {
    if (statement.act === "assess") return undefined;
    statement.evaluation = "mixed";
    return [...path, "evaluation"];
  }),
  "a bound of nothing": inPart("misplaced-field", "relative-time", (time, path) => {
    delete time.offset;
    time.bound = "about";
    return [...path, "bound"];
  }),
  "an outcome of what was called off": inPart("outcome-of-unheld-meeting", "meeting", (meeting, path) => {
    meeting.status = "cancelled";
    meeting.outcome = "progress";
    return [...path, "outcome"];
  }),
  "a demand on nobody": inPart("stance-without-toward", "territorial-position", (position, path, random) => {
    position.stance = random.pick(["demands-withdrawal", "offers"] as const);
    delete position.toward;
    return [...path, "stance"];
  }),
  "an obligation on nobody": inPart("obligation-on-nobody", "instrument", (instrument, path) => {
    const [first] = instrument.provisions ?? [];
    if (!first) return undefined;
    delete instrument.parties;
    first.force = "obligatory";
    delete first.by;
    return [...path, "provisions", 0, "force"];
  }),
  "somebody for themselves": inPart("acts-for-itself", "party", (party, path) => {
    party.onBehalfOf = party.who;
    return [...path, "onBehalfOf"];
  }),
  "a denial of nothing": inPart("denial-of-nothing", "statement", (statement, path) => {
    statement.act = "deny";
    delete statement.negated;
    delete statement.about;
    delete statement.links;
    return [...path, "act"];
  }),
  "a denial denied": inPart("double-negation", "statement", (statement, path) => {
    statement.act = "deny";
    statement.negated = true;
    return [...path, "negated"];
  }),
  "a speaker in the chain": inPart("speaker-in-chain", "statement", (statement, path) => {
    const [speaker] = statement.speakers;
    const [report] = statement.reports;
    if (!speaker || !report) return undefined;
    report.via = [{ who: speaker.who }];
    return [...path, "reports", 0, "via", 0, "who"];
  }),
  "nothing but what was withdrawn": inPart("only-withdrawn-reports", "meeting", (meeting, path) => {
    for (const report of meeting.reports) report.withdrawn = true;
    return [...path, "reports"];
  }),
  "an omission from an extract": (dossier, random) => {
    const [statement] = random.some(
      dossier.events.filter((event) => event.type === "statement"),
      1,
    );
    const source = dossier.sources.find(({ id }) => id === statement?.reports[0]?.source);
    if (!statement || !source) return undefined;
    statement.act = "omit";
    source.coverage = "extract";
    const path = ["events", dossier.events.indexOf(statement), "reports", 0, "source"];
    return { code: "omission-from-extract", path };
  },
  "a statement of a readout without its occasion": (dossier, random) => {
    const [statement] = random.some(
      dossier.events.filter((event) => event.type === "statement"),
      1,
    );
    const [report] = statement?.reports ?? [];
    const source = dossier.sources.find(({ id }) => id === report?.source);
    if (!statement || !report || !source) return undefined;
    statement.act = "offer";
    delete statement.evaluation;
    delete statement.when;
    delete statement.links;
    delete report.via;
    source.kind = "readout";
    const path = ["events", dossier.events.indexOf(statement), "reports", 0, "source"];
    return { code: "statement-without-occasion", path };
  },
  "another day in another calendar": inPart("calendar-mismatch", "topic", (topic, path) => {
    topic.when = { date: "2025-05-16", asWritten: "4 May 2025", calendar: "julian" };
    return [...path, "when", "date"];
  }),
  "after and before itself": unrelated("contradictory-order", "meeting", (meeting, path) => {
    meeting.when = {
      relative: [{ point: "start", relation: "after", to: meeting.id, toPoint: "end", offset: "P1D" }],
    };
    return [...path, "when", "relative", 0];
  }),
  "a date beside the length": unrelated("contradictory-order", "control-assessment", (assessment, path) => {
    assessment.when = { date: "2025-05-16", duration: { iso: "P9D" } };
    return [...path, "when", "date"];
  }),
  "read before it was published": inPart("reversed-dates", "source", (source, path) => {
    source.published = "2025-05-16";
    source.retrieved = "2025-05-10";
    return [...path, "retrieved"];
  }),
  "words that are not there": (dossier, random) => {
    const quoted = inPart("quote-not-found", "evidence", (evidence, path) => {
      evidence.exact = "☃ was never said";
      delete evidence.prefix;
      return [...path, "exact"];
    })(dossier, random);
    if (quoted) for (const source of dossier.sources) source.coverage = "complete";
    return quoted;
  },
  "offsets that enclose other words": inPart("offset-mismatch", "evidence", (evidence, path) => {
    evidence.start = 1_000_000;
    return path;
  }),
  "a quotation of no text": (dossier, random) => {
    const quoted = inPart("source-without-text", "evidence", (evidence, path) =>
      evidence.in === "title" ? undefined : path,
    )(dossier, random);
    if (quoted) for (const source of dossier.sources) delete source.text;
    return quoted;
  },
  "a number that is none": (dossier, random) => {
    const odd: unknown = random.pick([Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("x"), () => 1]);
    dossier.extensions = { "a:b": [odd] };
    return { code: "not-json", path: ["extensions", "a:b", 0] };
  },
  "an object within itself": (dossier) => {
    const own: unknown[] = [];
    own.push(own);
    dossier.extensions = { "a:b": own };
    return { code: "cyclic-value", path: ["extensions", "a:b", 0] };
  },
  "a hundred levels": (dossier) => {
    let deep: unknown = 1;
    for (let level = 0; level < 100; level++) deep = [deep];
    dossier.extensions = { "a:b": deep };
    return { code: "too-deep", path: ["extensions", "a:b", ...Array.from({ length: 99 }, () => 0)] };
  },
};
