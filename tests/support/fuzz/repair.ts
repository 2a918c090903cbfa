import type {
  Actor,
  Dossier,
  Duration,
  Meeting,
  Party,
  RecordKind,
  Reported,
  SourceReport,
  Statement,
  Territory,
  Topic,
  When,
} from "../../../src/index.js";
import { dossierSchema, eachRecord, type Visitor, walk } from "../../../src/model/index.js";
import { subjects } from "../../../src/vocabulary.js";
import type { Random } from "./random.js";
import { drawPlainWords, drawVisibleText } from "./strings.js";

// Written from the table of docs/issue-codes.md, not from the rules in src.

/** Changes a dossier of the right shape, whose references hold, so that it keeps each rule. */
export function repair(dossier: Dossier, random: Random): void {
  const kinds = new Map<string, RecordKind | undefined>();
  const sources = new Map(dossier.sources.map((source) => [source.id, source]));
  eachRecord(dossier, (id, kind) => kinds.set(id, kind));
  const ids = [...kinds.keys()];
  walk(dossierSchema, dossier, [aboutOthers]);
  walk(dossierSchema, dossier, [sayingSomething(random), inPlace]);
  walk(dossierSchema, dossier, [withoutRepetition(kinds), identities(dossier)]);
  const meetings = new Map(
    dossier.events.flatMap((event) => (event.type === "meeting" ? [[event.id, event]] : [])),
  );
  // No two records are at one time, so that none lies within another.
  const apart = (event: Statement | Meeting): void => {
    const isTimed =
      event.type === "meeting" || event.when?.date !== undefined || event.when?.relative?.length;
    event.links &&= event.links.filter(({ rel, to }) => {
      const whole = rel === "part-of" && isTimed ? meetings.get(to) : undefined;
      return !whole || (whole.status ?? "actual") !== (event.status ?? "actual");
    });
  };
  walk(dossierSchema, dossier, [
    {
      meeting: apart,
      statement: (statement) => {
        apart(statement);
        const answers = statement.links?.some(({ rel }) => rel === "responds-to");
        const isAbout = statement.about?.some(({ ref }) => ref !== undefined);
        if (statement.act === "deny" && !answers && !isAbout)
          statement.about = [
            ...(statement.about ?? []),
            { ref: random.pick(ids.filter((id) => id !== statement.id)) },
          ];
        const isPlaced = statement.when || statement.links?.some(({ rel }) => rel === "part-of");
        const own = statement.reports.find(
          ({ source, via }) => !via?.length && sources.get(source)?.kind === "readout",
        );
        if (own && !isPlaced)
          statement.links = [...(statement.links ?? []), { rel: "part-of", to: own.source }];
        if (statement.act === "omit")
          for (const { source } of statement.reports) {
            const whole = sources.get(source);
            if (whole) whole.coverage = "complete";
          }
      },
      "territorial-position": (position) => {
        const needs = ["demands-withdrawal", "offers", "upholds"].includes(position.stance);
        const [actor] = dossier.actors;
        if (needs && !position.toward?.length && actor) position.toward = [actor.id];
      },
      instrument: ({ provisions = [], parties = [] }) => {
        const binds = parties.some(({ role }) => role === undefined || role === "party");
        const [actor] = dossier.actors;
        for (const provision of provisions)
          if (provision.force === "obligatory" && !binds && !provision.by?.length && actor)
            provision.by = [actor.id];
      },
    },
  ]);
  relayAbout(dossier, kinds);
}

/** No record is about itself. */
const aboutOthers: Visitor = {
  topic: (topic) => withoutOwn([topic], topic.id),
  provision: (provision) => withoutOwn([provision], provision.id),
  statement: ({ id, about }) => withoutOwn(about, id),
  meeting: ({ id, about }) => withoutOwn(about, id),
};

function withoutOwn(topics: readonly Topic[] = [], id: string | undefined): void {
  for (const topic of topics) if (topic.ref === id) delete topic.ref;
}

/** Parts that must say at least one thing do. */
function sayingSomething(random: Random): Visitor {
  const topic = (part: Topic): void => {
    if (part.subject === undefined && part.ref === undefined && !part.territories?.length)
      part.subject = random.pick(subjects);
  };
  return {
    topic,
    provision: topic,
    when: (when: When) => {
      const { date, duration, relative, asWritten } = when;
      if (date === undefined && !duration && !relative?.length && asWritten === undefined)
        when.asWritten = drawPlainWords(random);
      // What figures say in another calendar would have to be the date.
      if (when.asWritten !== undefined) when.asWritten = drawPlainWords(random);
    },
    duration: (duration: Duration) => {
      if (duration.iso === undefined) duration.asWritten ??= drawVisibleText(random);
      // A range of lengths that are drawn may end before it starts; those of records are told anew.
      else if (duration.upTo !== undefined) duration.upTo = duration.iso;
    },
    attribution: (link) => {
      if (link.who === undefined) link.cue ??= drawVisibleText(random);
    },
  };
}

/** Fields that have a meaning only beside another stand beside it. */
const inPlace: Visitor = {
  topic: (topic) => {
    if (topic.ref === undefined) delete topic.aspect;
  },
  provision: (provision) => {
    if (provision.ref === undefined) delete provision.aspect;
  },
  actor: (actor) => {
    if (actor.members) actor.kind = "group";
  },
  when: (when) => {
    if (when.asWritten === undefined) delete when.calendar;
    if (when.date === undefined) delete when.phase;
    if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(String(when.date))) delete when.timeOfDay;
  },
  duration: (duration) => {
    if (duration.iso !== undefined) return;
    delete duration.bound;
    delete duration.upTo;
  },
  quantity: (quantity) => {
    const { amount, upTo } = quantity;
    if (amount === undefined) delete quantity.bound;
    if (amount === undefined || (upTo !== undefined && upTo < amount)) delete quantity.upTo;
  },
  "relative-time": (time) => {
    const isDirected = time.relation === "before" || time.relation === "after";
    if (!isDirected) {
      delete time.offset;
      delete time.nearness;
    }
    if (time.offset === undefined) delete time.bound;
    else delete time.nearness;
    if (!isDirected && time.relation !== "at") {
      delete time.point;
      delete time.toPoint;
    }
  },
  statement: (statement) => {
    if (statement.evaluation !== undefined) statement.act = "assess";
    if (statement.act === "deny") delete statement.negated;
    withoutVoices(new Set(statement.speakers.map(({ who }) => who)), statement.reports);
  },
  "territorial-position": ({ holder, reports }) => withoutVoices(new Set([holder]), reports),
  meeting: (meeting) => {
    const held = [undefined, "actual", "possible"].includes(meeting.status);
    if (!held) delete meeting.outcome;
  },
  party: (party) => {
    if (party.onBehalfOf === party.who) delete party.onBehalfOf;
  },
};

/** A chain ends before who speaks. */
function withoutVoices(voices: ReadonlySet<string>, reports: readonly SourceReport[]): void {
  for (const link of reports.flatMap(({ via = [] }) => via)) {
    if (link.who === undefined || !voices.has(link.who)) continue;
    delete link.who;
    link.cue ??= "it is said";
  }
}

/** Nothing stands twice in a list, and somebody still says what a record says. */
function withoutRepetition(kinds: ReadonlyMap<string, RecordKind | undefined>): Visitor {
  const parties = (list: Party[]): Party[] =>
    unique(list, ({ who, onBehalfOf, role = "party" }) => JSON.stringify([who, onBehalfOf, role]));
  const topic = (part: Topic): void => uniqueIds(part, ["by", "toward", "territories"]);
  const reported = (record: Reported & { id: string }): void => {
    if (record.reports.every(({ withdrawn }) => withdrawn)) delete record.reports[0]?.withdrawn;
    if (!record.links) return;
    for (const link of record.links)
      if (link.rel === "same-event" && kinds.get(link.to) !== kinds.get(record.id)) link.rel = "alongside";
    record.links = unique(record.links, ({ rel, to }) => `${rel} ${to}`);
  };
  return {
    topic,
    provision: (provision) => {
      topic(provision);
      const { reports = [] } = provision;
      if (reports.every(({ withdrawn }) => withdrawn)) delete reports[0]?.withdrawn;
    },
    source: (source) => uniqueIds(source, ["issuers"]),
    actor: (actor) => uniqueIds(actor, ["members"]),
    name: (name) => uniqueIds(name, ["usedBy"]),
    instrument: (instrument) => {
      reported(instrument);
      instrument.parties &&= parties(instrument.parties);
    },
    statement: (statement) => {
      reported(statement);
      statement.speakers = parties(statement.speakers);
      statement.audience &&= parties(statement.audience);
    },
    meeting: (meeting) => {
      reported(meeting);
      meeting.participants = parties(meeting.participants);
      uniqueIds(meeting, ["initiatedBy"]);
    },
    "territorial-position": (position) => {
      reported(position);
      uniqueIds(position, ["toward", "territories"]);
    },
    "control-assessment": (assessment) => {
      reported(assessment);
      uniqueIds(assessment, ["territories"]);
    },
  };
}

function uniqueIds<K extends string>(record: { [P in K]?: string[] | undefined }, keys: readonly K[]): void {
  for (const key of keys) {
    const list = record[key];
    if (list) record[key] = [...new Set(list)];
  }
}

function unique<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(list.map((item) => [keyOf(item), item])).values()];
}

/** What identifies a thing identifies one record, and a translation is in another language. */
function identities({ sources }: Dossier): Visitor {
  const taken = new Set<string>();
  const iris = (kind: string, record: Actor | Territory): void => {
    record.sameAs &&= record.sameAs.filter((iri) => {
      if (taken.has(`${kind} ${iri}`)) return false;
      taken.add(`${kind} ${iri}`);
      return true;
    });
  };
  const primary = (tag: string | undefined): string | undefined => tag?.split("-")[0]?.toLowerCase();
  return {
    actor: (actor) => iris("actor", actor),
    territory: (territory) => {
      iris("territory", territory);
      if (territory.code !== undefined && taken.has(`code ${territory.code}`)) delete territory.code;
      taken.add(`code ${territory.code}`);
    },
    source: (source) => {
      const original = sources.find(({ id }) => id === source.translates);
      const isSame = original && primary(original.language) === primary(source.language);
      if (isSame) delete source.language;
    },
  };
}

/** A statement in a chain is about what it passes on. */
function relayAbout(dossier: Dossier, kinds: ReadonlyMap<string, RecordKind | undefined>): void {
  const statements = new Map(
    dossier.events.flatMap((event) => (event.type === "statement" ? [[event.id, event] as const] : [])),
  );
  for (const record of [...(dossier.instruments ?? []), ...dossier.events]) {
    const provisions = "provisions" in record ? (record.provisions ?? []) : [];
    for (const report of [...record.reports, ...provisions.flatMap(({ reports = [] }) => reports)]) {
      let relayed = record.id;
      for (const link of [...(report.via ?? [])].reverse()) {
        const { who } = link;
        if (who === undefined || kinds.get(who) !== "statement") continue;
        // Nothing passes itself on.
        if (who === relayed) {
          report.via = report.via?.filter((each) => each !== link);
          continue;
        }
        const statement = statements.get(who);
        if (statement && !statement.about?.some(({ ref }) => ref === relayed))
          statement.about = [...(statement.about ?? []), { ref: relayed }];
        relayed = who;
      }
    }
  }
}
