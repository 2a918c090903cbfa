import { lookUp } from "../../collections/index.js";
import type { Aspect, Id, subjects, Topic } from "../../model/index.js";
import { quoteWords } from "../../text/index.js";
import { phraseChange, phraseSubject } from "./matter-phrases.js";
import type { Names } from "./names.js";
import { listOf, wordsOf } from "./prose.js";
import { nameKnownRecord } from "./record-names.js";
import { phraseTime } from "./time-phrases.js";

/** Subjects that are "between" the actors involved, instead of "by" them. */
const shared: ReadonlySet<string> = /* @__PURE__ */ new Set<(typeof subjects)[number]>([
  "ceasefire",
  "talks",
  "settlement",
  "conflict",
  "relations",
  "economic",
]);

const aspectWords: Readonly<Record<Aspect, string>> = {
  occurrence: "whether there was",
  wording: "the wording of",
  topic: "the topic of",
  outcome: "the outcome of",
};

/** Topics in words: "a settlement and the conflict between Russia and Ukraine". Empty without topics. */
export function phraseTopics(self: Id, topics: readonly Topic[] | undefined, names: Names): string {
  return listOf(
    (topics ?? []).map((topic) => phraseTopic(self, topic, names)).filter((words) => words !== ""),
  );
}

function phraseTopic(self: Id, topic: Topic, names: Names): string {
  const {
    subject,
    ref,
    aspect,
    by = [],
    toward = [],
    territories = [],
    when,
    change,
    quantities = [],
  } = topic;
  const matter = phraseSubject(subject);
  const record = ref === undefined ? "" : phraseRef(ref, aspect, names);
  const who = listOf(by.map(names.of));
  const isShared = subject !== undefined && shared.has(subject) && by.length > 1;
  const what = matter === "" ? record : record === "" ? matter : `${matter} (${record})`;
  const figures = listOf(quantities.map(({ asWritten }) => quoteWords(asWritten)));
  return [
    phraseChange(change) + (what === "" ? listOf(territories.map(names.of)) : what),
    figures === "" ? "" : `(${figures})`,
    who === "" ? "" : `${isShared ? "between" : "by"} ${who}`,
    toward.length === 0 ? "" : `toward ${listOf(toward.map(names.of))}`,
    what === "" || territories.length === 0 ? "" : `in ${listOf(territories.map(names.of))}`,
    phraseTime(self, when, names),
  ]
    .filter((words) => words !== "")
    .join(" ")
    .replaceAll(") (", "; ");
}

function phraseRef(ref: Id, aspect: Aspect | undefined, names: Names): string {
  const known = nameKnownRecord(ref, names);
  return aspect === undefined ? known : `${lookUp(aspectWords, aspect) ?? wordsOf(aspect)} ${known}`;
}
