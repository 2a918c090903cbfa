import type { AccountDiscrepancy, compareDossiers } from "../../compare.js";
import {
  type Dossier,
  type DossierIndex,
  describeEvent,
  indexDossier,
  type SourceReport,
} from "../../index.js";
import { describePartialSources } from "../../views/index.js";
import { type Layout, textLayout } from "./layout.js";
import { createPhrases, type Phrases } from "./phrases.js";

const verdicts = {
  agree: "the accounts agree as far as both go",
  differ: "the accounts differ",
  contradict: "the accounts contradict each other",
  unrelated: "the accounts have no event in common",
};

/** Two accounts compared, as text for a reader: where they part first, with the words of both sides. */
export function showComparison(
  left: Dossier,
  right: Dossier,
  comparison: ReturnType<typeof compareDossiers>,
  /** Names for accounts without a title. */
  files: { left: string; right: string },
  layout: Layout = textLayout(80),
): string {
  const { field, heading, line, paragraph, record, title } = layout;
  const { verdict, onlyLeft, onlyRight, discrepancies, codingDifferences, incompatible, shifts } = comparison;
  const pairs = comparison.pairs.filter(({ kind }) => kind === "same");
  const parallels = comparison.pairs.filter(({ kind }) => kind === "parallel");
  const [leftIndex, rightIndex] = [indexDossier(left), indexDossier(right)];
  const [leftPhrases, rightPhrases] = [createPhrases(left), createPhrases(right)];
  const rows = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [...heading(title), ...lines];
  const events = (ids: readonly string[], index: DossierIndex): string[] =>
    ids.flatMap((id) => {
      const event = index.event(id);
      return [...record(id), ...(event ? paragraph(describeEvent(event, index)) : [])];
    });
  /** A pair with the wordings of both accounts. */
  const wordings = (
    { left: one, right: other }: (typeof comparison.pairs)[number],
    word: string,
  ): string[] => {
    const [told, retold] = [leftIndex.event(one), rightIndex.event(other)];
    return [
      ...record(`${one} ${word} ${other}`),
      ...(told ? field("left", describeEvent(told, leftIndex)) : []),
      ...(retold ? field("right", describeEvent(retold, rightIndex)) : []),
    ];
  };
  /** Events that one account alone tells, and why the silence of the other may mean nothing. */
  const onlyIn = (ids: readonly string[], index: DossierIndex, silent: string, other: Dossier): string[] => {
    const partial = describePartialSources(other);
    if (ids.length === 0) return [];
    const remark = partial && `${partial} What the ${silent} leaves out here may be in the rest.`;
    return [...paragraph(remark ?? "", 0), ...events(ids, index)];
  };
  const lines = [
    ...title(verdicts[verdict]),
    ...line(`left:  ${left.title ?? files.left}`),
    ...line(`right: ${right.title ?? files.right}`),
    ...rows(
      "Where they part",
      byRecords(discrepancies).flatMap((group) =>
        showDiscrepancies(group, leftPhrases, rightPhrases, layout),
      ),
    ),
    ...rows(
      "Positions that cannot both hold",
      incompatible.flatMap(({ left: one, groups, reason }) => [
        ...record(
          `on ${leftPhrases.name(one)}: ${groups.map((group) => [...group.left, ...group.right].map((id) => `[${id}]`).join(" ")).join(" against ")}`,
        ),
        ...paragraph(reason),
      ]),
    ),
    ...rows(
      "How holders moved",
      shifts.flatMap(({ left: one, right: other, shift }) => [
        ...record(`[${one}] to [${other}]: ${shift.verdict}`),
        ...shift.moved.flatMap(({ reason }) => paragraph(reason)),
      ]),
    ),
    ...rows(
      "Told by both",
      pairs.flatMap((pair) => wordings(pair, "=")),
    ),
    ...rows(
      "Told beside each other, of different occasions",
      parallels.flatMap((pair) => wordings(pair, "beside")),
    ),
    ...rows(
      "Coded differently, which may mean nothing",
      byRecords(codingDifferences).flatMap((group) =>
        record(
          `[${group[0]?.leftRecord}] and [${group[0]?.rightRecord}]: ${group.map(({ path }) => path).join(", ")}`,
        ),
      ),
    ),
    ...rows("Told by the left only", onlyIn(onlyLeft, leftIndex, "right", right)),
    ...rows("Told by the right only", onlyIn(onlyRight, rightIndex, "left", left)),
    "",
    ...line(
      `${pairs.length} told by both, ${onlyLeft.length} by the left only, ${onlyRight.length} by the right only; ${discrepancies.length} ${discrepancies.length === 1 ? "discrepancy" : "discrepancies"}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** All that two records differ in, and then the words of both sides once. */
function showDiscrepancies(
  found: readonly AccountDiscrepancy[],
  left: Phrases,
  right: Phrases,
  { field, paragraph, record }: Layout,
): string[] {
  const [first] = found;
  if (!first) return [];
  const side = (reports: readonly SourceReport[], phrases: Phrases): string =>
    [phrases.quotations(reports), phrases.chain(reports)].filter((each) => each !== "").join(" — ");
  return [
    ...record(`[${first.leftRecord}] and [${first.rightRecord}]`),
    ...found.flatMap(({ outcome, path, reason }) => paragraph(`${outcome} in ${path}: ${reason}`)),
    ...field("left", side(first.leftReports, left)),
    ...field("right", side(first.rightReports, right)),
  ];
}

/** Discrepancies by the records that they are between, in the order in which these come up first. */
function byRecords(discrepancies: readonly AccountDiscrepancy[]): AccountDiscrepancy[][] {
  const groups = new Map<string, AccountDiscrepancy[]>();
  for (const each of discrepancies) {
    const key = `${each.leftRecord} ${each.rightRecord}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}
