import { lookUp } from "../../../collections/index.js";
import type { Id, Meeting, Statement, Topic } from "../../../model/index.js";
import { subjectTable } from "../../../vocabulary/index.js";
import { scriptOf, stems } from "../../measures/index.js";
import { familyOf } from "../../terms/index.js";
import { framingWords } from "./framing-words.js";
import type { SharedKeys } from "./shared-keys.js";

/** The content of a record as weighted tokens. */
export interface Tokens {
  /** Words by their stems. */
  readonly words: ReadonlyMap<string, number>;
  /** The script of its words; those of two scripts cannot be compared. */
  readonly script: string;
  /** Acts, groups of subjects, and records by the keys that both documents share. */
  readonly facts: ReadonlyMap<string, number>;
}

/** How much a token counts, by the field that it comes from. */
export const weights = {
  content: 1,
  evidence: 0.75,
  clause: 0.7,
  subject: 0.7,
  group: 0.4,
  record: 0.7,
  act: 0.4,
  change: 0.4,
};

/** Collects the tokens of texts and topics; of a token that comes up twice, the higher weight counts. */
function collectTokens(keys: SharedKeys): {
  words: ReadonlyMap<string, number>;
  facts: ReadonlyMap<string, number>;
  add(token: string, weight: number): void;
  addText(text: string, weight: number): void;
  addTopics(topics: readonly Topic[] | undefined): void;
} {
  const [words, facts] = [new Map<string, number>(), new Map<string, number>()];
  const put = (tokens: Map<string, number>, token: string, weight: number): void => {
    if (weight > (tokens.get(token) ?? 0)) tokens.set(token, weight);
  };
  const add = (token: string, weight: number): void => put(facts, token, weight);
  const addText = (text: string, weight: number): void => {
    for (const stem of stems(text)) if (!framingWords.has(stem)) put(words, stem, weight);
  };
  const addActors = (actors: readonly Id[] = []): void => {
    for (const side of keys.sidesOfActors(actors)) add(`side ${side}`, weights.record);
  };
  const addTopics = (topics: readonly Topic[] = []): void => {
    for (const { subject, ref, by, toward, territories = [], change } of topics) {
      if (subject !== undefined) {
        const word = subject.slice(subject.indexOf(":") + 1);
        addText(word, weights.subject);
        const group = lookUp(subjectTable, word)?.group;
        if (group !== undefined) add(`group ${group}`, weights.group);
      }
      if (ref !== undefined) add(`ref ${keys.of(ref)}`, weights.record);
      if (change !== undefined) add(`change ${change}`, weights.change);
      addActors(by);
      addActors(toward);
      for (const territory of territories) add(`ground ${keys.of(territory)}`, weights.record);
    }
  };
  return { words, facts, add, addText, addTopics };
}

/** The tokens of a statement. */
export function tokensOfStatement(
  statement: Statement,
  keys: SharedKeys,
  /** Whether the other document can have the words of a source. */
  isReadable: (source: Id) => boolean,
): Tokens {
  const { words, facts, add, addText, addTopics } = collectTokens(keys);
  addText(statement.content, weights.content);
  for (const { source, evidence = [] } of statement.reports)
    if (isReadable(source)) for (const { exact } of evidence) addText(exact, weights.evidence);
  for (const { text, about } of statement.clauses ?? []) {
    addText(text, weights.clause);
    addTopics(about);
  }
  addTopics(statement.about);
  add(`act ${familyOf(statement)}`, weights.act);
  return { words, facts, script: scriptOf(statement.content) };
}

/** The tokens of a meeting: what it is about, and the words that report it. */
export function tokensOfMeeting({ about, reports }: Meeting, keys: SharedKeys): Tokens {
  const { words, facts, addText, addTopics } = collectTokens(keys);
  for (const { evidence = [] } of reports) for (const { exact } of evidence) addText(exact, weights.evidence);
  addTopics(about);
  const text = reports.flatMap(({ evidence = [] }) => evidence.map(({ exact }) => exact)).join(" ");
  return { words, facts, script: scriptOf(text) };
}
