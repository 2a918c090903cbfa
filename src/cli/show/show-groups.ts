import type { Dossier } from "../../index.js";
import {
  type BesidePair,
  type ComparedGroups,
  describePartialSources,
  describeRecord,
  type Names,
  type ToldGroup,
} from "../../views/index.js";
import { headed, type Layout } from "./layout.js";
import type { Phrases } from "./phrases.js";

/** Two accounts with all that it takes to print their records. */
export interface ShownAccounts {
  readonly left: Dossier;
  readonly right: Dossier;
  readonly leftNames: Names;
  readonly rightNames: Names;
  readonly leftPhrases: Phrases;
  readonly rightPhrases: Phrases;
  readonly layout: Layout;
}

/** The records that both accounts tell, pairs beside each other, records of one account alone, and instruments. */
export function showGroups(
  { both, beside, onlyLeft, onlyRight, instruments }: ComparedGroups,
  accounts: ShownAccounts,
): string[] {
  const { left, right, leftNames, rightNames, leftPhrases, rightPhrases, layout } = accounts;
  const one = createTeller(leftNames, leftPhrases, layout);
  const other = createTeller(rightNames, rightPhrases, layout);
  const pair = (lefts: readonly string[], rights: readonly string[], word: string): string[] => [
    ...layout.record(`${lefts.join(", ")} ${word} ${rights.join(", ")}`),
    ...lefts.flatMap((id) => one.side("left", id)),
    ...rights.flatMap((id) => other.side("right", id)),
  ];
  const told = (group: ToldGroup): string[] => pair(group.left, group.right, "=");
  const only = (ids: readonly string[], teller: Teller, silent: string, dossier: Dossier): string[] => {
    const partial = ids.length === 0 ? undefined : describePartialSources(dossier);
    const remark = partial && `${partial} What the ${silent} leaves out here may be in the rest.`;
    return [...layout.paragraph(remark ?? "", 0), ...ids.flatMap(teller.alone)];
  };
  return [
    ...headed(layout, "Told by both", both.flatMap(told)),
    ...headed(
      layout,
      "Alike, on different occasions or to different people",
      beside.flatMap((found) => [
        ...pair([found.left], [found.right], "beside"),
        ...toldElsewhere(found).flatMap((sentence) => layout.paragraph(sentence)),
      ]),
    ),
    ...headed(layout, "Told by the left only", only(onlyLeft, one, "right", right)),
    ...headed(layout, "Told by the right only", only(onlyRight, other, "left", left)),
    ...headed(layout, "Instruments in both", instruments.both.flatMap(told)),
    ...headed(layout, "Instruments in the left only", instruments.onlyLeft.flatMap(one.alone)),
    ...headed(layout, "Instruments in the right only", instruments.onlyRight.flatMap(other.alone)),
  ];
}

interface Teller {
  /** A record under the name of its account, with its words. */
  side(label: string, id: string): string[];
  /** A record that only one account has. */
  alone(id: string): string[];
}

function createTeller(names: Names, phrases: Phrases, layout: Layout): Teller {
  const { index } = names;
  const sentenceOf = (id: string): string => {
    const record = index.event(id) ?? index.instrument(id);
    const doubts = (record?.reports ?? []).flatMap(({ confidence }) => confidence ?? []);
    return record ? describeRecord(record, names) + remarkOnConfidence(doubts) : id;
  };
  const reportsOf = (id: string) => (index.event(id) ?? index.instrument(id))?.reports ?? [];
  return {
    side: (label, id) => [
      ...layout.field(label, sentenceOf(id)),
      ...layout.field("words", phrases.quotations(reportsOf(id))),
    ],
    alone: (id) => [...layout.record(id), ...layout.paragraph(sentenceOf(id))],
  };
}

/** How sure the encoder is of a record: " (Coded with confidence 0.6.)". */
function remarkOnConfidence(found: readonly number[]): string {
  return found.some((confidence) => confidence < 1) ? ` (Coded with confidence ${found.join(", ")}.)` : "";
}

/** Why a record that stands beside another is under "Told by both", too. */
function toldElsewhere({ left, right, leftToldAs, rightToldAs }: BesidePair): string[] {
  const explain = (id: string, partner: string | undefined): string[] =>
    partner === undefined ? [] : [`[${id}] also stands under “Told by both”, with [${partner}].`];
  return [...explain(left, leftToldAs), ...explain(right, rightToldAs)];
}
