import { lookUp } from "../../../collections/index.js";
import {
  type Dossier,
  type DossierIndex,
  type Id,
  indexDossier,
  type Source,
  type SourceKind,
} from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { describeDate } from "../../time/describe-date.js";
import { oneLine, wordsOf } from "../prose.js";
import { isPluralName } from "./plural-names.js";

/** A dossier's index, and the names of its actors, territories and sources within a sentence. */
export interface Names {
  index: DossierIndex;
  /** The name of an actor or territory as the dossier gives it, or of a source; the id itself if it names none of these. */
  of(id: Id): string;
  /** Whether the name takes a plural verb: "several officials". */
  isPlural(id: Id): boolean;
}

const sourceNouns: Readonly<Record<SourceKind, string>> = {
  "news-article": "news article",
  readout: "readout",
  communique: "communiqué",
  "official-statement": "official statement",
  transcript: "transcript",
  "social-post": "social media post",
  document: "document",
};

/** Creates the {@link Names} of a dossier. */
export function createNames(dossier: Dossier | DossierIndex): Names {
  const index = "get" in dossier ? dossier : indexDossier(dossier);
  const of = (id: Id): string => {
    const named = index.actor(id) ?? index.territory(id);
    if (named) return oneLine(named.name);
    const source = index.source(id);
    return source ? nameSource(source, of) : id;
  };
  return {
    index,
    of,
    isPlural: (id) => {
      const actor = index.actor(id);
      return actor !== undefined && isPluralName(actor);
    },
  };
}

/** The most characters of a title in a sentence. */
const longestTitle = 70;

/** A source by its title; by its publisher and date if the title is long or missing. */
function nameSource({ kind, title, publisher, published }: Source, of: (id: Id) => string): string {
  const noun = `the ${lookUp(sourceNouns, kind) ?? wordsOf(kind)}`;
  if (title !== undefined && (publisher === undefined || oneLine(title).length <= longestTitle)) {
    const isInTitle = oneLine(title).toLowerCase().includes(noun.slice("the ".length));
    return `${isInTitle ? "" : `${noun} `}${quoteWords(shortTitle(title))}`;
  }
  const by = publisher === undefined ? "" : ` by ${of(publisher)}`;
  const on = published === undefined ? "" : ` of ${describeDate(published.replace(/T.*/, ""))}`;
  return oneLine(`${noun}${on}${by}`);
}

function shortTitle(title: string): string {
  const line = oneLine(title);
  if (line.length <= longestTitle) return line;
  const start = line.slice(0, longestTitle);
  const end = start.lastIndexOf(" ");
  return `${end > 0 ? start.slice(0, end) : start}…`;
}
