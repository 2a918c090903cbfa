import { lookUp } from "../../../collections/index.js";
import type { Aspect, Id, Subject, subjects, Topic } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { nameKnownRecord } from "../names/record-names.js";
import { joinWords, listOf, oneLine, withoutStop, wordsOf } from "../prose.js";
import { phraseChange, phraseSubject } from "./matter-phrases.js";
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
  "deterrence",
]);

const aspectWords: Readonly<Record<Aspect, string>> = {
  occurrence: "whether there was",
  wording: "the wording of",
  topic: "the topic of",
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
  const places = listOf(territories.map(names.of));
  const record = ref === undefined ? "" : phraseRef(ref, aspect, names);
  // Talks that are a record have their sides in its name.
  const isNamed = subject === "talks" && ref !== undefined && names.index.meeting(ref) !== undefined;
  const subjectWords = isNamed ? "" : phraseSubject(subject);
  const isOf = subject === "implementation" || subject === "signature";
  const both = isOf ? `the ${wordsOf(subject)} of ${record}` : `${subjectWords} (${record})`;
  const what = subjectWords === "" ? record : record === "" ? subjectWords : both;
  const figures = listOf(quantities.map(({ asWritten }) => quoteWords(asWritten)));
  const remarks = [deed === undefined ? "" : oneLine(withoutStop(deed)), figures];
  const remark = remarks.filter((words) => words !== "").join(", ");
  return {
    matter: joinWords([phraseChange(change) + (what || places), remark === "" ? "" : `(${remark})`]),
    circumstances: joinWords([
      isNamed ? "" : phraseActors(deed === undefined ? subject : undefined, by, toward, names),
      what === "" || places === "" ? "" : `concerning ${places}`,
      phraseTime(self, when, names),
    ]),
  };
}

function phraseActors(
  subject: Subject | undefined,
  by: readonly Id[],
  toward: readonly Id[],
  names: Names,
): string {
  if (subject !== undefined && shared.has(subject) && by.length > 0 && by.length + toward.length > 1)
    return `between ${listOf([...by, ...toward].map(names.of))}`;
  const isDeed = subject === undefined || deeds.has(subject);
  return joinWords([
    by.length === 0 ? "" : `${isDeed ? "by" : "involving"} ${listOf(by.map(names.of))}`,
    toward.length === 0 ? "" : `toward ${listOf(toward.map(names.of))}`,
  ]);
}

function phraseRef(ref: Id, aspect: Aspect | undefined, names: Names): string {
  const known = nameKnownRecord(ref, names);
  return aspect === undefined ? known : `${lookUp(aspectWords, aspect) ?? wordsOf(aspect)} ${known}`;
}
