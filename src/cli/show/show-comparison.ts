import type { AccountDiscrepancy, compareDossiers } from "../../compare.js";
import type { Dossier, SourceReport } from "../../index.js";
import { countCompared, createNames, describeTopics, groupCompared } from "../../views/index.js";
import { headed, type Layout, textLayout } from "./layout.js";
import { createPhrases, type Phrases } from "./phrases.js";
import { showGroups } from "./show-groups.js";

type DossierComparison = ReturnType<typeof compareDossiers>;

const verdicts = {
  agree: "the accounts agree in what both tell",
  "not-compared": "no difference is certain, but the accounts use other words or codes",
  differ: "the accounts differ",
  contradict: "the accounts contradict each other",
  unrelated: "the accounts have no event in common",
};

/** Two accounts compared, as text for a reader: where they part first, with the words of both sides. */
export function showComparison(
  left: Dossier,
  right: Dossier,
  comparison: DossierComparison,
  /** Names for accounts without a title. */
  files: { left: string; right: string },
  layout: Layout = textLayout(80),
): string {
  const { field, line, paragraph, record, title } = layout;
  const { verdict, discrepancies, codingDifferences, incompatible, shifts } = comparison;
  const [leftNames, rightNames] = [createNames(left, right), createNames(right, left)];
  const [leftPhrases, rightPhrases] = [createPhrases(left), createPhrases(right)];
  const rows = (title: string, lines: readonly string[]): string[] => headed(layout, title, lines);
  const groups = groupCompared(left, right, comparison);
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
        ...record(`on ${leftPhrases.name(one)}: ${groups.map(nameGroup).join(" against ")}`),
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
    ...showGroups(groups, { left, right, leftNames, rightNames, leftPhrases, rightPhrases, layout }),
    ...rows(
      "Coded differently, which may mean nothing",
      byRecords(codingDifferences).flatMap(([first, ...others]) => [
        ...record(`[${first.leftRecord}] and [${first.rightRecord}]`),
        ...[first, ...others].flatMap(({ path, reason, leftRecord, rightRecord }) => [
          ...paragraph(`${path}: ${reason}`),
          ...(path === "about" ? field("left", describeTopics(leftRecord, leftNames)) : []),
          ...(path === "about" ? field("right", describeTopics(rightRecord, rightNames)) : []),
        ]),
      ]),
    ),
    "",
    ...line(
      countCompared(groups, comparison)
        .map(([label, count]) => `${count} ${label}`)
        .join(", "),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** Positions of both accounts that can hold together: "left [demand], right [claim]". */
function nameGroup(group: { left: readonly string[]; right: readonly string[] }): string {
  return (["left", "right"] as const)
    .flatMap((side) => group[side].map((id) => `${side} [${id}]`))
    .join(", ");
}

/** All that two records differ in, and then the words of both sides once. */
function showDiscrepancies(
  [first, ...others]: readonly [AccountDiscrepancy, ...AccountDiscrepancy[]],
  left: Phrases,
  right: Phrases,
  { field, paragraph, record }: Layout,
): string[] {
  const side = (reports: readonly SourceReport[], phrases: Phrases): string =>
    [phrases.quotations(reports), phrases.chain(reports)].filter((each) => each !== "").join(" — ");
  return [
    ...record(`[${first.leftRecord}] and [${first.rightRecord}]`),
    ...[first, ...others].flatMap(({ outcome, path, reason }) =>
      paragraph(`${outcome} in ${path}: ${reason}`),
    ),
    ...field("left", side(first.leftReports, left)),
    ...field("right", side(first.rightReports, right)),
  ];
}

/** Discrepancies by the records that they are between, in the order in which these come up first. */
function byRecords(
  discrepancies: readonly AccountDiscrepancy[],
): [AccountDiscrepancy, ...AccountDiscrepancy[]][] {
  const groups = new Map<string, [AccountDiscrepancy, ...AccountDiscrepancy[]]>();
  for (const each of discrepancies) {
    const key = `${each.leftRecord} ${each.rightRecord}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}
