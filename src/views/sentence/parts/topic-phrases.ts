import { lookUp } from "../../../collections/index.js";
import type { Aspect, Id, Subject, subjects, Topic } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { referToRecord } from "../names/record-names.js";
import { betweenOf, joinWords, listOf, wordsOf } from "../prose.js";
import { phraseChange, phraseDeed, phraseSubject } from "./matter-phrases.js";
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

/** Subjects that are the deed of an actor, so that they are done "by" it. Any other subject "involves" the actors. */
const deeds: ReadonlySet<string> = /* @__PURE__ */ new Set<ListedSubject>([
  "withdrawal",
  "mediation",
  "concessions",
  "monitoring",
  "assistance",
  "signature",
  "implementation",
  "legislation",
  "reform",
  "security-guarantees",
  "sanctions",
  "use-of-force",
  "military-posture",
  "deterrence",
  "defence",
  "conflict",
]);

/** The preposition before the actors toward whom something is done. Any other is "toward" them. */
const directions: Readonly<Partial<Record<ListedSubject, string>>> = {
  assistance: "to",
  concessions: "to",
  conflict: "against",
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
    const others = toward.length === 0 ? "" : `toward ${listOf(toward.map(names.of))}`;
    const actors = joinWords([listOf(by.map(names.of)), others]);
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

function phraseActors(
  subject: Subject | undefined,
  by: readonly Id[],
  toward: readonly Id[],
  names: Names,
): string {
  const [doers, others] = [by.map(names.of), toward.map(names.of)];
  // A conflict of one side with another has a direction.
  const isShared = shared.has(subject ?? "") && !(subject === "conflict" && others.length > 0);
  if (isShared && doers.length > 0 && doers.length + others.length > 1)
    return betweenOf([...doers, ...others], listOf);
  const isDeed = subject === undefined || deeds.has(subject);
  return joinWords([
    doers.length === 0 ? "" : `${isDeed ? "by" : "involving"} ${listOf(doers)}`,
    others.length === 0
      ? ""
      : `${lookUp<string | undefined>(directions, subject ?? "") ?? "toward"} ${listOf(others)}`,
  ]);
}

function phraseRef(ref: Id, aspect: Aspect | undefined, names: Names): string {
  const known = referToRecord(ref, names);
  return aspect === undefined ? known : `${lookUp(aspectWords, aspect) ?? wordsOf(aspect)} ${known}`;
}
