import type { Dossier } from "../dossier.js";
import { type DossierIndex, indexDossier } from "../graph/dossier-index.js";
import type { Actor } from "../records/actor.js";
import type { Source, SourceKind } from "../records/source.js";
import { describeDate } from "../values/describe-date.js";
import type { Id } from "../values/id.js";
import { quoteWords } from "../values/quote-words.js";
import { embedded, oneLine, worded, wordsOf } from "./prose.js";

/** The dossier whose records are spoken of, and how its actors, territories and sources are called within a sentence. */
export interface Names {
  index: DossierIndex;
  /** The name of an actor, territory or source, with its article; an id that names nothing of the kind stands for itself. */
  of(id: Id): string;
  /** Whether a verb to the name has the plural: "several officials". */
  isPlural(id: Id): boolean;
}

/** Common nouns by which English names take an article. */
const institutions =
  /\b(?:administration|agency|alliance|army|assembly|association|authority|bank|bloc|bureau|cabinet|chancellery|coalition|commission|committee|community|congress|council|court|delegation|department|embassy|federation|force|forces|foundation|front|fund|government|group|guard|institute|junta|kremlin|league|mission|ministry|mission|movement|navy|office|opposition|organi[sz]ation|parliament|party|police|presidency|rebels|secretariat|senate|service|side|team|treasury|tribunal|union|white house)\b/i;
const lands =
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

/** Names for one dossier. */
export function createNames(dossier: Dossier | DossierIndex): Names {
  const index = "get" in dossier ? dossier : indexDossier(dossier);
  const of = (id: Id): string => {
    const actor = index.actor(id);
    if (actor) return withArticle(actor.name, takesArticle(actor));
    const territory = index.territory(id);
    if (territory) return withArticle(territory.name, lands);
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
  if (kind === "polity") return lands;
  return kind === "person" || kind === "media" || kind === "unnamed" ? undefined : institutions;
}

function withArticle(name: string, nouns: RegExp | undefined): string {
  const within = embedded(name);
  const isBare = /^\p{Lu}/u.test(within) && !/['’]s\b/.test(within);
  return isBare && nouns?.test(within) ? `the ${within}` : within;
}

function nameSource({ kind, title, publisher, published }: Source, of: (id: Id) => string): string {
  const noun = worded(sourceNouns, kind) ?? wordsOf(kind);
  if (title !== undefined) return `the ${noun} ${quoteWords(title)}`;
  const by = publisher === undefined ? "" : ` by ${of(publisher)}`;
  const on = published === undefined ? "" : ` of ${describeDate(published)}`;
  return oneLine(`${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}${by}${on}`);
}
