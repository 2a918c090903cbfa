import { lookUp } from "../../collections/index.js";
import {
  type Actor,
  type Dossier,
  type DossierIndex,
  type Id,
  indexDossier,
  type Source,
  type SourceKind,
} from "../../model/index.js";
import { quoteWords } from "../../text/index.js";
import { describeDate } from "../time/describe-date.js";
import { embedded, oneLine, withIndefiniteArticle, wordsOf } from "./prose.js";

/** A dossier's index, and the names of its actors, territories and sources within a sentence. */
export interface Names {
  index: DossierIndex;
  /** The name of an actor, territory or source, with its article; the id itself if it names none of these. */
  of(id: Id): string;
  /** Whether the name takes a plural verb: "several officials". */
  isPlural(id: Id): boolean;
}

/** Common nouns that give an English name its article: "the Coastal League". */
const institutionNouns =
  /\b(?:administration|agency|alliance|army|assembly|association|authority|bank|bloc|bureau|cabinet|chancellery|coalition|commission|committee|community|congress|council|court|delegation|department|embassy|federation|force|forces|foundation|front|fund|government|group|guard|institute|junta|kremlin|league|mission|ministry|mission|movement|navy|office|opposition|organi[sz]ation|parliament|party|police|presidency|rebels|secretariat|senate|service|side|team|treasury|tribunal|union|white house)\b/i;
const placeNouns =
  /\b(?:area|bay|canal|corridor|crossing|desert|emirates|enclave|federation|gulf|heights|highlands|island|islands|islets|kingdom|line|netherlands|peninsula|philippines|plateau|province|region|republic|river|rock|sea|shoal|shoals|state|strait|straits|strip|territory|triangle|union|united states|valley|west bank|zone)$|^(?:bay|government|gulf|kingdom|republic|state|strait|democratic republic|people's republic|united (?:arab|kingdom|states)|union)\b/i;

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
    const actor = index.actor(id);
    if (actor) return withArticle(actor.name, takesArticle(actor));
    const territory = index.territory(id);
    if (territory) return withArticle(territory.name, placeNouns);
    const source = index.source(id);
    return source ? nameSource(source, of) : id;
  };
  return {
    index,
    of,
    isPlural: (id) => {
      const actor = index.actor(id);
      return actor !== undefined && (actor.kind === "media" || actor.kind === "unnamed") && isPlural(actor);
    },
  };
}

function isPlural({ name }: Actor): boolean {
  return (
    /^(?:two|three|four|five|several|some|many|both|unnamed|senior|other)\b.*s$/i.test(name) ||
    /\b(?:media|officials|sources|diplomats|people|representatives|ministers|witnesses|reports)$/i.test(name)
  );
}

function takesArticle({ kind }: Actor): RegExp | undefined {
  if (kind === "polity") return placeNouns;
  return kind === "person" || kind === "media" || kind === "unnamed" ? undefined : institutionNouns;
}

function withArticle(name: string, nouns: RegExp | undefined): string {
  const words = embedded(name);
  const isBare = /^\p{Lu}/u.test(words) && !/['’]s\b/.test(words);
  return isBare && nouns?.test(words) ? `the ${words}` : words;
}

function nameSource({ kind, title, publisher, published }: Source, of: (id: Id) => string): string {
  const noun = lookUp(sourceNouns, kind) ?? wordsOf(kind);
  if (title !== undefined) return `the ${noun} ${quoteWords(title)}`;
  const by = publisher === undefined ? "" : ` by ${of(publisher)}`;
  const on = published === undefined ? "" : ` of ${describeDate(published)}`;
  return oneLine(`${withIndefiniteArticle(noun)}${by}${on}`);
}
