import { append, lookUp } from "../../../collections/index.js";
import { type Clause, type ClauseKind, clauseKinds } from "../../../model/index.js";
import { listOf, oneLine, withoutStop, wordsOf } from "../prose.js";

/** The words that lead to a clause of one kind. */
interface ClauseWords {
  conjunction: string;
  /** Conjunctions in a content that may lead to the same clause. */
  alike: RegExp;
}

const kinds: Readonly<Record<ClauseKind, ClauseWords>> = {
  if: {
    conjunction: "if",
    alike: /\b(?:if|provided|once|when|while|as long as|on condition|in case)\b/i,
  },
  unless: { conjunction: "unless", alike: /\b(?:unless|except|until)\b/i },
  until: { conjunction: "until", alike: /\b(?:until|till|before)\b/i },
  "only-after": { conjunction: "only after", alike: /\b(?:after|once|when|until|before|only)\b/i },
  "in-exchange-for": { conjunction: "in exchange for", alike: /\b(?:exchange|return)\b/i },
  because: { conjunction: "because", alike: /\b(?:because|since|due to|owing to)\b/i },
  "based-on": {
    conjunction: "on the basis of",
    alike: /\b(?:based on|on the basis|in accordance|pursuant|in line with)\b/i,
  },
  "by-means-of": {
    conjunction: "by means of",
    alike: /\b(?:by|through|via|within|under|using)\b/i,
  },
  "so-that": { conjunction: "so that", alike: /\b(?:so that|so as to|in order to)\b/i },
  "without-prejudice-to": {
    conjunction: "without prejudice to",
    alike: /\b(?:without|while not|notwithstanding|despite)\b/i,
  },
};

const conditions: readonly string[] = /* @__PURE__ */ (() =>
  clauseKinds.slice(0, clauseKinds.indexOf("because")))();

/** Whether a clause makes its statement, position or provision conditional. */
export function isConditional({ kind }: Clause): boolean {
  return conditions.includes(kind);
}

/** The clauses with their conjunctions, to follow a main clause: " if the attacks stop, so that trade resumes". */
export function phraseClauses(clauses: readonly Clause[] = []): string {
  const groups = new Map<string, string[]>();
  for (const clause of clauses) append(groups, conjunctionOf(clause), oneLine(withoutStop(clause.text)));
  const isFirstConditional = clauses[0] !== undefined && isConditional(clauses[0]);
  return [...groups]
    .map(([conjunction, texts], at) => {
      const link = at === 0 && isFirstConditional ? " " : ", ";
      return `${link}${conjunction} ${listOf(texts)}`;
    })
    .join("");
}

/**
 * A content with the clauses that it does not yet have. A clause stands in brackets where it may say again what the content says ("if
 * conduct permits (if the talks go on)"), or where it cannot continue the sentence: behind a question, or with a capital of its own.
 */
export function withClauses(content: string, clauses: readonly Clause[] = []): string {
  const missing = clauses.filter((clause) => !isSaid(clause, content));
  if (missing.length === 0) return content;
  const bare = withoutStop(content);
  const isPlain = /^\.?$/.test(content.slice(bare.length));
  const isApart = (clause: Clause): boolean =>
    !isPlain || startsApart.test(clause.text) || mayBeSaid(clause, content);
  const apart = missing.filter(isApart);
  const remark = apart
    .map((clause) => {
      const colon = startsApart.test(clause.text) ? ":" : "";
      return `${conjunctionOf(clause)}${colon} ${oneLine(withoutStop(clause.text))}`;
    })
    .join("; ");
  const phrased = phraseClauses(missing.filter((clause) => !apart.includes(clause)));
  return `${isPlain ? bare : content}${phrased}${remark === "" ? "" : ` (${remark})`}${isPlain ? "." : ""}`;
}

/** A capital that may belong to a name ("The Hague", "He Lifeng") or to the sentence. */
const startsApart = /^\s*(?:An?|All|Any|Both|Each|He|Its?|No|She|Th(?:at|e|ere|ese|ey|is|ose)|We)\b/;

/** Words that introduce a clause within a sentence. */
const links =
  /\b(?:after|as|because|before|case|condition|for|given|if|once|provided|since|so|that|to|unless|until|when|where|while)$/;

/**
 * Whether a content already has a clause: word for word behind a linking word, or with many of its words. A condition must not be lost: it
 * needs most of its words behind a conjunction of its kind, or all of them in a row ("military action by Arden would end the talks"); in a
 * content that is conditional by its verb, some of them.
 */
function isSaid(clause: Clause, content: string): boolean {
  const said = content.toLowerCase();
  const sought = oneLine(withoutStop(clause.text)).toLowerCase();
  const at = said.indexOf(sought);
  if (at > 0 && links.test(said.slice(0, at).trim()) && !/^[\p{L}\d]/u.test(said.slice(at + sought.length)))
    return true;
  const alike = lookUp(kinds, clause.kind)?.alike.exec(said);
  if (!isConditional(clause)) return shareOfWords(sought, said) >= 0.4;
  if (alike && shareOfWords(sought, said.slice(alike.index)) >= 0.6) return true;
  if (/\b(?:would|could)\b/.test(said) && shareOfWords(sought, said, 1) >= 0.3) return true;
  const own = stems(sought);
  return own.length > 1 && stems(said).join(" ").includes(own.join(" "));
}

/** Whether a content may already have a clause in other words. One word in common shows it for a short condition. */
function mayBeSaid(clause: Clause, content: string): boolean {
  const isAlike = lookUp(kinds, clause.kind)?.alike.test(content) ?? false;
  return isAlike || (isConditional(clause) && shareOfWords(clause.text, content, 1) >= 0.3);
}

/** The share of the words with meaning of a clause that a content has; zero if it has fewer than `fewest`. */
function shareOfWords(clause: string, content: string, fewest = 2): number {
  const own = stems(clause);
  const found = new Set(stems(content));
  const shared = own.filter((stem) => found.has(stem)).length;
  return shared < fewest ? 0 : shared / own.length;
}

/** The beginnings of the words with meaning: "quickly" and "quick" share one. */
function stems(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
  return [...new Set(words.filter((word) => !functionWords.has(word)).map((word) => word.slice(0, 5)))];
}

const functionWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "and are can for from has have its not that take takes the their them there they this was were will with would".split(
    " ",
  ),
);

function conjunctionOf({ kind }: Clause): string {
  return lookUp(kinds, kind)?.conjunction ?? wordsOf(kind);
}
