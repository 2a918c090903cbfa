import { lookUp } from "../../../collections/index.js";
import type { Aspect, Id, Topic } from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import type { Names } from "../names/names.js";
import { referToRecord } from "../names/record-names.js";
import { joinWords, listOf, wordsOf } from "../prose.js";
import { phraseActors } from "./actor-phrases.js";
import { phraseChange, phraseDeed, phraseSubject, placesOf } from "./matter-phrases.js";
import { phraseTime } from "./time-phrases.js";

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
  const phrases = [...groups].flatMap(([circumstances, matters]) => {
    if (circumstances === "" || matters.length === 1)
      return matters.map((matter) => joinWords([matter, circumstances]));
    return [`${listOf(matters)}, ${matters.length === 2 ? "both" : "all"} ${circumstances}`];
  });
  // Otherwise the circumstances of the last topic would seem to be those of all.
  const isApart = [...groups.keys()].slice(1).some((circumstances) => circumstances !== "");
  return listOf(phrases, "and", 2, isApart);
}

interface TopicPhrase {
  matter: string;
  /** Who, toward whom, where and when. */
  circumstances: string;
}

function phraseTopic(self: Id, topic: Topic, names: Names): TopicPhrase {
  const { subject, deed, ref, aspect, by = [], toward = [] } = topic;
  const { when, change, quantities = [] } = topic;
  const places = placesOf(topic, names.of);
  const record = ref === undefined ? "" : phraseRef(ref, aspect, names);
  // Talks that are a record have their sides in its name.
  const isNamed = subject === "talks" && ref !== undefined && names.index.meeting(ref) !== undefined;
  const [doers, others] = [by.map(names.of), toward.map(names.of)];
  const subjectWords = isNamed ? "" : phraseSubject(subject);
  const named = deed === undefined ? subjectWords : phraseDeed(deed, doers);
  const isOf = deed === undefined && (subject === "implementation" || subject === "signature");
  const both = isOf ? `the ${wordsOf(subject)} of ${record}` : `${named} (${record})`;
  const what = named === "" ? record : record === "" ? named : both;
  const amount = listOf(quantities.map(({ asWritten }) => quoteWords(asWritten)));
  const isDone = deed === undefined;
  return {
    matter: joinWords([
      phraseChange(change) + (what || listOf((topic.territories ?? []).map(names.of))),
      amount === "" ? "" : `(${amount})`,
    ]),
    circumstances: joinWords([
      isNamed ? "" : phraseActors(isDone ? subject : undefined, isDone ? doers : [], others),
      what === "" || places.length === 0 ? "" : `(concerning ${listOf(places)})`,
      phraseTime(self, when, names),
    ]),
  };
}

function phraseRef(ref: Id, aspect: Aspect | undefined, names: Names): string {
  const known = referToRecord(ref, names);
  return aspect === undefined ? known : `${lookUp(aspectWords, aspect) ?? wordsOf(aspect)} ${known}`;
}
