import {
  type AssessedControl,
  type DiplomaticEvent,
  type Dossier,
  describeEvent,
  type Instrument,
  indexDossier,
  type MatrixPosition,
  type TerritoryRow,
  type TimelineEntry,
  type TimelineOrder,
  toTerritoryMatrix,
  toTimeline,
} from "../../index.js";
import { join, type Layout, textLayout, words } from "./layout.js";
import { createPhrases, evidenceCoverage, type Phrases } from "./phrases.js";
import { standingTogether } from "./together.js";

/**
 * A dossier as text for a reader: what happened in order of time, every event as a sentence with the chain and the
 * words that it rests on, who holds which position on which territory, and how many quotations were found again.
 */
export function showDossier(dossier: Dossier, layout: Layout = textLayout(80)): string {
  const { paragraph, field, title, record } = layout;
  const phrases = createPhrases(dossier);
  const index = indexDossier(dossier);
  const { anchored, total } = evidenceCoverage(dossier);
  const show = (event: DiplomaticEvent): string[] => [
    ...record(event.id),
    ...paragraph(describeEvent(event, index)),
    ...field("chain", phrases.chain(event.reports)),
    ...field("words", phrases.quotations(event.reports)),
  ];
  const ofType = (...types: readonly string[]): DiplomaticEvent[] =>
    dossier.events.filter(({ type }) => types.includes(type));
  const lines = [
    ...title(dossier.title ?? "A dossier"),
    ...paragraph(
      join([
        count(dossier.sources, "source"),
        count(dossier.actors, "actor"),
        count(dossier.territories, "territory", "territories"),
        count(dossier.instruments, "instrument"),
        count(dossier.events, "event"),
      ]),
      0,
    ),
    ...showTimeline(dossier, phrases, layout),
    ...section(layout, "Meetings", ofType("meeting"), show),
    ...section(layout, "Instruments", dossier.instruments ?? [], (instrument) =>
      showInstrument(instrument, phrases, layout),
    ),
    ...section(layout, "Statements", ofType("statement"), show),
    ...section(layout, "Positions and control", ofType("territorial-position", "control-assessment"), show),
    ...section(layout, "By territory", sameRows(dossier, phrases, layout), ({ names, lines: row }) => [
      ...paragraph(names.join(", "), 0),
      ...row,
    ]),
    ...section(layout, "Beside each other", standingTogether(dossier, phrases), (sentence) =>
      paragraph(sentence, 0),
    ),
    "",
    ...paragraph(`evidence: ${anchored} of ${total} quotations anchored exactly`, 0),
  ];
  return `${lines.join("\n")}\n`;
}

function section<T>(
  { heading }: Layout,
  title: string,
  items: readonly T[],
  show: (item: T) => string[],
): string[] {
  if (items.length === 0) return [];
  return [
    ...heading(title),
    ...items.flatMap((item, index) => (index === 0 ? show(item) : ["", ...show(item)])),
  ];
}

/** What has a place in time, in order; the rest in one line. */
function showTimeline(dossier: Dossier, phrases: Phrases, layout: Layout): string[] {
  const { entries } = toTimeline(dossier);
  const placed = entries.filter(({ placedBy }) => placedBy !== "nothing");
  const rest = entries.filter(({ placedBy, when }) => placedBy === "nothing" && when === "");
  const unplaced = entries.filter(({ placedBy, when }) => placedBy === "nothing" && when !== "");
  const ids = phrases.records(rest.map(({ id }) => id));
  return [
    ...section(layout, "In order of time", placed, (entry) => showEntry(entry, phrases, layout)),
    ...section(layout, "Dated, but in no known order", unplaced, (entry) =>
      showEntry(entry, phrases, layout),
    ),
    ...(ids === "" ? [] : ["", ...layout.paragraph(`no time is given for ${ids}`, 0)]),
  ];
}

function showEntry(entry: TimelineEntry, phrases: Phrases, { record, field }: Layout): string[] {
  const { id, status, when, placedBy, orderToPrevious, constraints } = entry;
  const places: Readonly<Partial<Record<TimelineOrder, string>>> = {
    open: "or before the one above: that is left open",
    overlapping: "at a time that it shares with the one above",
  };
  const place = placedBy === "nothing" || orderToPrevious === undefined ? undefined : places[orderToPrevious];
  const remark = join([status && words(status), place], "; ");
  const others = constraints.filter(({ record }) => record !== id);
  return [
    ...record(remark === "" ? id : `${id} (${remark})`),
    ...field("when", when),
    ...others.flatMap((reason, at) => field(at === 0 ? "follows" : "and", phrases.reason(reason))),
  ];
}

function showInstrument(instrument: Instrument, phrases: Phrases, { record, field }: Layout): string[] {
  const { id, kind, title, parties, stage, version, provisions, when, reports } = instrument;
  return [
    ...record(join([`${id}: ${kind}`, title, version, stage && words(stage), phrases.status(instrument)])),
    ...field("parties", phrases.parties(parties)),
    ...field("when", phrases.time(when)),
    ...(provisions ?? []).flatMap((provision) => [
      ...field(
        "provides",
        join([provision.text, provision.force && `(${provision.force})`, phrases.topics([provision])], " "),
      ),
      ...field("words", phrases.quotations(provision.reports ?? [])),
    ]),
    ...field("chain", phrases.chain(reports)),
    ...field("words", phrases.quotations(reports)),
  ];
}

/** The rows of the matrix; territories of which the same is said stand together. */
function sameRows(
  dossier: Dossier,
  phrases: Phrases,
  layout: Layout,
): { names: string[]; lines: string[] }[] {
  const codes = new Map((dossier.territories ?? []).map(({ id, code }) => [id, code]));
  const groups = new Map<string, { names: string[]; lines: string[] }>();
  for (const row of toTerritoryMatrix(dossier).rows) {
    const lines = showRow(row, phrases, layout);
    const code = codes.get(row.territory);
    const name = phrases.name(row.territory) + (code === undefined ? "" : ` (${code})`);
    const group = groups.get(lines.join("\n"));
    if (group) group.names.push(name);
    else groups.set(lines.join("\n"), { names: [name], lines });
  }
  return [...groups.values()];
}

function showRow({ cells, control }: TerritoryRow, phrases: Phrases, { paragraph }: Layout): string[] {
  return [
    ...cells.flatMap(({ actor, positions, planned, notHeld }) => [
      ...paragraph(phrases.name(actor)),
      ...positions.flatMap((position) => paragraph(showPosition(position, phrases), 2)),
      ...planned.flatMap((position) => paragraph(`not yet: ${showPosition(position, phrases)}`, 2)),
      ...notHeld.flatMap((position) => paragraph(`not held: ${showPosition(position, phrases)}`, 2)),
    ]),
    ...(control.length === 0 ? [] : paragraph("who holds the ground")),
    ...control.flatMap((one) => paragraph(showControl(one, phrases), 2)),
  ];
}

function showPosition(position: MatrixPosition, phrases: Phrases): string {
  const { id, stance, extent, toward, status, continuity, conditional, withdrawn, voices } = position;
  const { respondsTo, answeredBy, replacedBy, inheritedFrom } = position;
  return join([
    `${words(stance)}${extent === undefined ? "" : ` (${extent})`} [${id}]`,
    toward && `toward ${phrases.names(toward)}`,
    status && words(status),
    conditional && "on a condition",
    continuity,
    withdrawn && "withdrawn by who reported it",
    inheritedFrom && `through ${phrases.name(inheritedFrom)}`,
    respondsTo && `in answer to ${phrases.records(respondsTo)}`,
    answeredBy && `answered by ${phrases.records(answeredBy)}`,
    replacedBy && `replaced by ${phrases.records(replacedBy)}`,
    `says ${phrases.names(voices)}`,
  ]);
}

function showControl(control: AssessedControl, phrases: Phrases): string {
  const {
    id,
    controller,
    kind = "control",
    degree,
    assessors,
    status,
    withdrawn,
    replacedBy,
    inheritedFrom,
  } = control;
  return join([
    `${degree === undefined ? "" : `${words(degree)} `}${kind} by ${controller === undefined ? "a holder not named" : phrases.name(controller)} [${id}]`,
    status && words(status),
    withdrawn && "withdrawn by who reported it",
    inheritedFrom && `through ${phrases.name(inheritedFrom)}`,
    replacedBy && `replaced by ${phrases.records(replacedBy)}`,
    `in the view of ${phrases.names(assessors)}`,
  ]);
}

function count(items: readonly unknown[] | undefined, one: string, many = `${one}s`): string | undefined {
  const number = items?.length ?? 0;
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}
