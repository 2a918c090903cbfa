import { type Extraction, type ExtractionIssue, fromExtraction } from "../../../src/extraction.js";
import type { Evidence } from "../../../src/index.js";
import type { Random } from "./random.js";
import { drawText } from "./strings.js";

const own =
  "Norland Sudria will not sign may the a of 5,000 30 two if unless can't don’t treaty co-operative никогда не подпишет été où 不 簽署 條約 “we agreed” said U.S.".split(
    " ",
  );

/** A text, and a quotation of it that was altered: words inserted, changed, left out, moved, joined or cut, with or without a mark. */
export function drawAltered(random: Random): [text: string, quotation: string] {
  const sentence = (): string =>
    random.chance(0.2)
      ? drawText(random, 10)
      : Array.from({ length: random.integer(3, 14) }, () => random.pick(own)).join(" ");
  const text = Array.from({ length: random.integer(1, 6) }, sentence).join(random.pick([". ", ".\n\n", " "]));
  const words = text.split(" ");
  const from = random.integer(0, words.length - 1);
  const quoted = words.slice(from, from + random.integer(1, 24));
  for (let change = random.integer(1, 3); change > 0 && quoted.length > 0; change--) {
    const at = random.integer(0, quoted.length - 1);
    const word = random.pick([
      random.pick(own),
      random.pick(words),
      "banana",
      "…",
      "[…]",
      "[the envoy]",
      "[not]",
    ]);
    switch (random.integer(0, 6)) {
      case 0:
        quoted.splice(at, 0, word);
        break;
      case 1:
        quoted.splice(at, 1, word);
        break;
      case 2:
        quoted.splice(at, random.integer(1, 4));
        break;
      case 3:
        quoted.splice(at, random.integer(1, 4), random.pick(["…", "...", "[. . .]"]));
        break;
      case 4:
        quoted.push(...quoted.splice(at, 1));
        break;
      case 5:
        quoted.splice(at, 2, quoted.slice(at, at + 2).join(""));
        break;
      default:
        quoted[at] = quoted[at]?.slice(random.integer(0, 1), random.integer(1, 6)) ?? "";
    }
  }
  return [text, quoted.join(" ")];
}

/** What is wrong with evidence: words that the text does not have in this order, or that the quotation has and the evidence has not. */
export function extractedProblem([text, quotation]: readonly [string, string]): string | undefined {
  if (text.trim() === "") return undefined;
  const { dossier, issues } = fromExtraction(answerWith(quotation), {
    source: { id: "note", kind: "document", language: "en", text },
  });
  const evidence = dossier.events[0]?.reports[0]?.evidence ?? [];
  let end = 0;
  for (const { exact, start } of evidence) {
    if (!text.includes(exact)) return `evidence that the text does not have: ${exact}`;
    if (start === undefined) continue;
    if (text.slice(start, start + exact.length) !== exact) return `evidence at another place: ${exact}`;
    if (start < end) return `evidence in another order: ${exact}`;
    end = start + exact.length;
  }
  if (evidence.length === 0) return undefined;
  const claimed = lettersOf(quotation.replaceAll(/\S*\[[^[\]]*\]\S*/gu, " "));
  const shown = lettersOf(passagesOf(evidence, issues).join(" "));
  if (!isSubsequence(claimed, shown)) return `a word that the evidence does not have: ${quotation}`;
  const isSilent = issues.every(({ effect }) => effect === "repaired");
  const isMarked = /[…[\]]|\.\s?\./u.test(quotation);
  if (isSilent && !isMarked && evidence.length === 1 && claimed !== shown)
    return `words left out in silence: ${quotation}`;
  return undefined;
}

/** The passages that a quotation has; one without a place is evidence once, however often the quotation has it. */
function passagesOf(evidence: readonly Evidence[], issues: readonly ExtractionIssue[]): string[] {
  const passages = evidence.map(({ exact }) => exact);
  const pieces = issues.flatMap(({ params }) => [params["pieces"] ?? []].flat().map(String));
  const isWithoutPlace = evidence.every(({ start }) => start === undefined);
  return isWithoutPlace && pieces.length > 0 ? pieces.filter((piece) => passages.includes(piece)) : passages;
}

/** Letters and digits alone, case and accents aside: what no change of form can alter. */
function lettersOf(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("ß", "ss");
}

function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of part) {
    at = whole.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** An answer of one statement that the text itself makes, with one quotation. */
function answerWith(exact: string): Extraction {
  return {
    ...{
      actors: [],
      territories: [],
      instruments: [],
      provisions: [],
      meetings: [],
      positions: [],
      controls: [],
    },
    statements: [
      {
        ...{ id: "s1", quotes: [exact], speakers: [{ who: "text", for: "" }], act: "assert" },
        ...{ content: "It is so.", about: [], more: [] },
      },
    ],
  };
}
