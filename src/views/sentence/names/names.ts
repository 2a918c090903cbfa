import { lookUp, memoize } from "../../../collections/index.js";
import {
  type Dossier,
  type DossierIndex,
  type Id,
  indexDossier,
  isPluralName,
  type Source,
  type SourceKind,
  withArticle,
} from "../../../model/index.js";
import { quoteWords } from "../../../text/index.js";
import { describeDate } from "../../time/describe-date.js";
import { phraseDate } from "../parts/date-phrases.js";
import { oneLine, shortList, wordsOf } from "../prose.js";

/** A dossier's index, and the names of its actors, territories and sources within a sentence. */
export interface Names {
  index: DossierIndex;
  /** The name of an actor or territory as the dossier gives it, or of a source; the id itself if it names none of these. */
  of(id: Id): string;
  /** Whether the name takes a plural verb: "several officials". */
  isPlural(id: Id): boolean;
  /** Whether the text of a source has some words, in capitals or not; undefined without a text. */
  hasWords(source: Id, words: string): boolean | undefined;
}

/** The nouns for kinds of sources that differ from their terms. */
const sourceNouns: Readonly<Partial<Record<SourceKind, string>>> = {
  communique: "communiqué",
  "social-post": "social media post",
};

/**
 * Creates the {@link Names} of a dossier. A source of it has its title as its name where a source of another account with another title
 * would have the same name.
 */
export function createNames(dossier: Dossier | DossierIndex, other?: Dossier): Names {
  const index = "get" in dossier ? dossier : indexDossier(dossier);
  const otherNames = other && createNames(other);
  const taken = other?.sources.map(({ id, title }) => ({ title, name: otherNames?.of(id) }));
  const of = memoize((id: Id): string => {
    const named = index.actor(id) ?? index.territory(id);
    if (named) return oneLine(withArticle(named));
    const source = index.source(id);
    return source ? nameSource(source, index, of, taken) : id;
  });
  const isPlural = memoize((id: Id): boolean => {
    const actor = index.actor(id);
    return actor !== undefined && isPluralName(actor);
  });
  const textOf = memoize((id: Id): string | undefined => {
    const { text, title = "" } = index.source(id) ?? {};
    return text === undefined ? undefined : plain(`${title} ${text}`);
  });
  const hasWords = (source: Id, words: string): boolean | undefined => textOf(source)?.includes(plain(words));
  return { index, of, isPlural, hasWords };
}

/** A text in small letters on one line, with straight marks. */
function plain(text: string): string {
  return oneLine(text).toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/** The most characters of a title in a sentence. */
const longestTitle = 70;

/** A source by its kind alone, where a sentence has named it before: "the readout". */
export function nameSourceAgain({ kind }: Source): string {
  return `the ${lookUp<string | undefined>(sourceNouns, kind) ?? wordsOf(kind)}`;
}

/**
 * A source by its publisher and date, and by its issuers if they are others: "the readout published by Arden on 3 May 2031", "the
 * communiqué of Arden and Belmar published by Arden on 3 May 2031". By its title if publisher or date is
 * missing, or if another source has the same kind, publisher and date.
 */
function nameSource(
  source: Source,
  index: DossierIndex,
  of: (id: Id) => string,
  taken: readonly { title: string | undefined; name: string | undefined }[] = [],
): string {
  const { title, publisher, published, issuers = [] } = source;
  const noun = nameSourceAgain(source);
  const isOwn = issuers.every((who) => who === publisher);
  const issued = isOwn ? "" : ` of ${shortList([...new Set(issuers)].map(of))}`;
  const by = publisher === undefined ? "" : ` by ${of(publisher)}`;
  const on =
    published === undefined ? "" : ` ${phraseDate(dayOf(published), describeDate(dayOf(published)))}`;
  const plain = oneLine(`${noun}${issued}${by + on === "" ? "" : ` published${by}${on}`}`);
  const isNamedByTitle =
    publisher === undefined ||
    published === undefined ||
    hasTwin(source, index) ||
    taken.some((other) => other.title !== title && other.name === plain);
  if (title === undefined || !isNamedByTitle) return plain;
  const isInTitle = oneLine(title).toLowerCase().includes(noun.slice("the ".length));
  return `${isInTitle ? "" : `${noun} `}${quoteWords(shortTitle(title))}${issued}`;
}

/** Whether another source has the same kind, publisher and day. */
function hasTwin({ id, kind, publisher, published = "" }: Source, index: DossierIndex): boolean {
  if (publisher === undefined) return false;
  return index.referencesTo(publisher).some(({ from }) => {
    const other = from === id ? undefined : index.source(from);
    return other?.kind === kind && dayOf(other.published ?? "") === dayOf(published);
  });
}

function dayOf(date: string): string {
  return date.replace(/T.*/, "");
}

function shortTitle(title: string): string {
  const line = oneLine(title);
  if (line.length <= longestTitle) return line;
  const start = line.slice(0, longestTitle);
  const end = start.lastIndexOf(" ");
  return `${end > 0 ? start.slice(0, end) : start}…`;
}
