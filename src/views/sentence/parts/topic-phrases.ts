import { lookUp } from "../../../collections/index.js";
import {
  type Aspect,
  type Id,
  isSide,
  type Meeting,
  type Subject,
  type subjects,
  type Topic,
} from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { referToRecord } from "../names/record-names.js";
import { betweenOf, joinWords, listOf, wordsOf } from "../prose.js";
import { isDeed, phraseChange, phraseDeed, phraseDoers, phraseSubject } from "./matter-phrases.js";
import { phraseTime } from "./time-phrases.js";

type ListedSubject = (typeof subjects)[number];

/** Subjects that are "between" the actors involved. */
const shared: ReadonlySet<string> = /* @__PURE__ */ new Set<ListedSubject>([
  "ceasefire",
  "talks",
  "settlement",
  "conflict",
  "relations",
  "trade",
  "communication-channels",
]);

/** The preposition before the actors toward whom something is done. A deed without one is "toward" them. */
const directions: Readonly<Partial<Record<ListedSubject, string>>> = {
  assistance: "to",
  concessions: "to",
  deterrence: "against",
  mediation: "for",
  membership: "in",
  sanctions: "against",
  "security-guarantees": "to",
  terrorism: "against",
  "use-of-force": "against",
};

const aspectWords: Readonly<Record<Aspect, string>> = {
  occurrence: "whether there was",
  wording: "the wording of",
  topic: "the topics of",
  outcome: "the outcome of",
};

/** Topics in words: "a settlement and the conflict between Russia and Ukraine". Topics that share all but their matter share its words. */
export function phraseTopics(self: Id, topics: readonly Topic[] | undefined, names: Names): string {
  const groups = new Map<string, string[]>();
  for (const topic of topics ?? []) {
    const { matter, circumstances } = phraseTopic(self, topic, names);
    if (matter === "") continue;
    const matters = groups.get(circumstances) ?? [];
    if (!matters.includes(matter)) matters.push(matter);
    groups.set(circumstances, matters);
  }
  return listOf(
    [...groups].flatMap(([circumstances, matters]) => {
      if (circumstances === "" || matters.length === 1)
        return matters.map((matter) => joinWords([matter, circumstances]));
      return [`${listOf(matters)}, ${matters.length === 2 ? "both" : "all"} ${circumstances}`];
    }),
    "and",
    2,
  );
}

interface TopicPhrase {
  matter: string;
  /** Who, toward whom, where and when. */
  circumstances: string;
}

function phraseTopic(self: Id, topic: Topic, names: Names): TopicPhrase {
  const { subject, deed, ref, aspect, by = [], toward = [], territories = [] } = topic;
  const { when, change, quantities = [] } = topic;
  const places = territories.map(names.of);
  const record = ref === undefined ? "" : phraseRef(ref, aspect, names);
  // Talks that are a record have their sides in its name.
  const isNamed = subject === "talks" && ref !== undefined && names.index.meeting(ref) !== undefined;
  const subjectWords = isNamed ? "" : phraseSubject(subject);
  const named = deed === undefined ? subjectWords : phraseDeed(deed, by.map(names.of));
  const isOf = deed === undefined && (subject === "implementation" || subject === "signature");
  const both = isOf ? `the ${wordsOf(subject)} of ${record}` : `${named} (${record})`;
  const what = named === "" ? record : record === "" ? named : both;
  const remarks = [listOf(quantities.map(({ asWritten }) => quoteWords(asWritten)))];
  // How the actors and places belong to a word outside the list, nobody can tell: "(Arden toward Belmar, in 2031)".
  const isOpen = deed === undefined && subject?.includes(":");
  const time = phraseTime(self, when, names);
  if (isOpen) {
    const isNamed = isOfAllSides([...by, ...toward], names.index.meeting(self));
    const others = toward.length === 0 ? "" : `toward ${listOf(toward.map(names.of))}`;
    const actors = isNamed ? "" : joinWords([listOf(by.map(names.of)), others]);
    remarks.unshift(actors, ...places, time.replace(/^\((.*)\)$/, "$1"));
  }
  const remark = remarks.filter((words) => words !== "").join(", ");
  return {
    matter: joinWords([phraseChange(change) + (what || listOf(places)), remark === "" ? "" : `(${remark})`]),
    circumstances: isOpen
      ? ""
      : joinWords([
          isNamed
            ? ""
            : phraseActors(
                deed === undefined ? subject : undefined,
                deed === undefined ? by : [],
                toward,
                names,
              ),
          what === "" || places.length === 0 ? "" : `(concerning ${places.join(", ")})`,
          time,
        ]),
  };
}

/** Whether a topic's actors are just the sides of the meeting that is about it, whom its sentence has named. */
function isOfAllSides(actors: readonly Id[], meeting: Meeting | undefined): boolean {
  const sides = meeting?.participants.filter(isSide) ?? [];
  return (
    sides.length > 1 &&
    sides.length === new Set(actors).size &&
    sides.every(({ who, onBehalfOf }) => actors.includes(who) || actors.includes(onBehalfOf ?? who))
  );
}

function phraseActors(
  subject: Subject | undefined,
  by: readonly Id[],
  toward: readonly Id[],
  names: Names,
): string {
  const [doers, others] = [by.map(names.of), toward.map(names.of)];
  const all = [...doers, ...others];
  if (shared.has(subject ?? "") && doers.length > 0 && all.length > 1) return betweenOf(all, listOf);
  const direction = lookUp<string | undefined>(directions, subject ?? "");
  if (direction === undefined && !isDeed(subject)) return phraseDoers(subject, all);
  return joinWords([
    phraseDoers(subject, doers),
    others.length === 0 ? "" : `${direction ?? "toward"} ${listOf(others)}`,
  ]);
}

function phraseRef(ref: Id, aspect: Aspect | undefined, names: Names): string {
  const known = referToRecord(ref, names);
  return aspect === undefined ? known : `${lookUp(aspectWords, aspect) ?? wordsOf(aspect)} ${known}`;
}
