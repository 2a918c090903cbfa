import type { Path } from "../issues/index.js";
import type { Dossier } from "./dossier.js";
import type { Clause } from "./values/clause.js";
import type { Id } from "./values/id.js";
import type { Topic } from "./values/topic.js";

/** A topic with an id, and where it stands. */
export interface IdentifiedTopic {
  id: Id;
  topic: Topic;
  path: Path;
}

/** The topics of a dossier that have an id: of provisions' clauses first, then of events and their clauses. */
export function identifiedTopics({ instruments = [], events }: Dossier): IdentifiedTopic[] {
  const found: IdentifiedTopic[] = [];
  const add = (topics: readonly Topic[] | undefined, path: Path): void => {
    topics?.forEach((topic, at) => {
      const { id } = topic;
      if (id !== undefined) found.push({ id, topic, path: [...path, "about", at] });
    });
  };
  const addOfClauses = (clauses: readonly Clause[] | undefined, path: Path): void => {
    clauses?.forEach(({ about }, at) => {
      add(about, [...path, "clauses", at]);
    });
  };
  instruments.forEach(({ provisions }, index) => {
    provisions?.forEach(({ clauses }, at) => {
      addOfClauses(clauses, ["instruments", index, "provisions", at]);
    });
  });
  events.forEach((event, index) => {
    const path = ["events", index];
    if ("about" in event) add(event.about, path);
    if ("clauses" in event) addOfClauses(event.clauses, path);
  });
  return found;
}
