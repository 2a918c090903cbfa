import { append, lookUp } from "../../../collections/index.js";
import { type Clause, type ClauseKind, clauseKinds } from "../../../model/index.js";
import { listOf, oneLine, withoutStop, wordsOf } from "../prose.js";

/** The words that lead to a clause of each kind. */
const conjunctions: Readonly<Record<ClauseKind, string>> = {
  if: "if",
  unless: "unless",
  until: "until",
  "only-after": "only after",
  "in-exchange-for": "in exchange for",
  because: "because",
  "based-on": "on the basis of",
  "by-means-of": "by means of",
  "so-that": "so that",
  "without-prejudice-to": "without prejudice to",
};

/** Words in a content that may lead to a condition. */
const conditional =
  /\b(?:if|unless|except|until|till|before|after|once|when|while|provided|as long as|only|on condition|in case|exchange|return)\b/i;

const conditions: readonly string[] = /* @__PURE__ */ (() =>
  clauseKinds.slice(0, clauseKinds.indexOf("because")))();

/** Whether a clause makes its statement, position or provision conditional. */
export function isConditional({ kind }: Clause): boolean {
  return conditions.includes(kind);
}

/** The clauses with their conjunctions, to follow a main clause: " if the attacks stop, so that trade resumes". */
export function phraseClauses(clauses: readonly Clause[] = []): string {
  const groups = new Map<string, string[]>();
  // Behind a reason, a purpose would seem to follow from it.
  const isReason = ({ kind }: Clause): number => (kind === "because" ? 1 : 0);
  const ordered = [...clauses].sort((a, b) => isReason(a) - isReason(b));
  for (const clause of ordered) append(groups, conjunctionOf(clause), oneLine(withoutStop(clause.text)));
  const isFirstConditional = ordered[0] !== undefined && isConditional(ordered[0]);
  return [...groups]
    .map(([conjunction, texts], at) => {
      const link = at === 0 && isFirstConditional ? " " : ", ";
      return `${link}${conjunction} ${listOf(texts)}`;
    })
    .join("");
}

/**
 * A content with the clauses that it does not yet have. A clause stands in brackets where it may say again what the content says ("if
 * conduct permits (if the talks go on)"), or where it cannot continue the sentence: behind a question, with a capital of its own, or as the
 * purpose of a deed that is judged, since one praises nothing for that purpose.
 */
export function withClauses(content: string, clauses: readonly Clause[] = [], isJudged = false): string {
  const missing = clauses.filter((clause) => !isSaid(clause, content));
  if (missing.length === 0) return content;
  const bare = withoutStop(content);
  const isPlain = /^\.?$/.test(content.slice(bare.length));
  const isAim = ({ kind }: Clause): boolean => isJudged && kind === "so-that";
  const isApart = (clause: Clause): boolean =>
    !isPlain || startsApart.test(clause.text) || mayBeSaid(clause, content) || isAim(clause);
  const apart = missing.filter(isApart);
  const remark = apart
    .map((clause) => {
      const colon = startsApart.test(clause.text) || isAim(clause) ? ":" : "";
      return `${isAim(clause) ? "purpose" : conjunctionOf(clause)}${colon} ${oneLine(withoutStop(clause.text))}`;
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
 * Whether a content already has a clause: word for word behind a linking word, or with most of its words. A condition must not be lost: it
 * needs most of its words behind a conjunction, or all of them in a row ("will answer military action by Arden"); in a content that is
 * conditional by its verb ("an attack would end the talks"), half of them.
 */
function isSaid(clause: Clause, content: string): boolean {
  const said = content.toLowerCase();
  const sought = oneLine(withoutStop(clause.text)).toLowerCase();
  const at = said.indexOf(sought);
  if (at > 0 && links.test(said.slice(0, at).trim()) && !/^[\p{L}\d]/u.test(said.slice(at + sought.length)))
    return true;
  if (!isConditional(clause)) return shareOfWords(sought, said) > 0.5;
  const condition = conditional.exec(said);
  if (condition && shareOfWords(sought, said.slice(condition.index)) >= 0.6) return true;
  if (/\b(?:would|could)\b/.test(said) && shareOfWords(sought, said, 1) >= 0.5) return true;
  const own = stems(sought);
  return own.length > 1 && stems(said).join(" ").includes(own.join(" "));
}

/** Whether a content may already have a condition in other words. One word in common shows it. */
function mayBeSaid(clause: Clause, content: string): boolean {
  return isConditional(clause) && (conditional.test(content) || shareOfWords(clause.text, content, 1) >= 0.3);
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
  return lookUp(conjunctions, kind) ?? wordsOf(kind);
}
