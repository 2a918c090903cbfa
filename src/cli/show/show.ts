import {
  type Actor,
  type DiplomaticEvent,
  type Dossier,
  describeEvent,
  type Instrument,
  indexDossier,
  type Source,
  type SourceReport,
  type Territory,
  toTimeline,
} from "../../index.js";
import { orderEvents } from "../../time.js";
import { createNames, describeRecord, type Names } from "../../views/index.js";
import { count } from "../terminal/index.js";
import { createFieldTexts, type FieldTexts } from "./fields.js";
import { headed, join, type Layout, section, textLayout } from "./layout.js";
import { createPhrases, evidenceCoverage, type Phrases } from "./phrases.js";
import { sameRows } from "./show-territories.js";
import { showTimeline } from "./show-timeline.js";
import { standingTogether } from "./together.js";

/**
 * A dossier as text for a reader: what happened in order of time, every event as a sentence with the chain and the
 * words that it rests on, who holds which position on which territory, and how many quotations were found again.
 */
export function showDossier(dossier: Dossier, layout: Layout = textLayout(80)): string {
  const { paragraph, field, title, record } = layout;
  const timeline = toTimeline(dossier);
  const phrases = createPhrases(dossier, timeline);
  const index = indexDossier(dossier);
  const names = createNames(index);
  const { anchored, total } = evidenceCoverage(dossier);
  const texts = createFieldTexts(index, timeline);
  const show = (event: DiplomaticEvent): string[] => [
    ...record(event.id),
    ...paragraph(describeEvent(event, index)),
    ...texts.each(event, ["id", "type", "content", "reports"]).flatMap(([label, text]) => field(label, text)),
    ...showReports(event.reports, phrases, layout),
  ];
  const ofType = (...types: readonly string[]): DiplomaticEvent[] =>
    dossier.events.filter(({ type }) => types.includes(type));
  const lines = [
    ...title(dossier.title ?? "A dossier"),
    ...paragraph(
      `${join([
        countAny(dossier.sources, "source"),
        countAny(dossier.actors, "actor"),
        countAny(dossier.territories, "territory", "territories"),
        countAny(dossier.instruments, "instrument"),
        countEvents(dossier.events),
      ])} (format ${join([dossier.format, dossier.$schema])})`,
      0,
    ),
    ...(dossier.extensions ? field("extensions", JSON.stringify(dossier.extensions)) : []),
    ...showTimeline(timeline, index, orderEvents(dossier), phrases, layout),
    ...section(layout, "Meetings", ofType("meeting"), show),
    ...section(layout, "Instruments", dossier.instruments ?? [], (instrument) =>
      showInstrument(instrument, names, phrases, texts, layout),
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
    ...section(layout, "Sources", dossier.sources, (source) => showSource(source, texts, layout)),
    ...listed(layout, "Actors", dossier.actors, texts),
    ...listed(layout, "Territories", dossier.territories ?? [], texts),
    "",
    ...paragraph(`evidence: ${anchored} of ${total} quotations found word for word`, 0),
  ];
  return `${lines.join("\n")}\n`;
}

/** Actors or territories, a line each. */
function listed(
  layout: Layout,
  title: string,
  records: readonly (Actor | Territory)[],
  texts: FieldTexts,
): string[] {
  const line = (one: Actor | Territory): string =>
    join([`${one.name} [${one.id}]`, texts.inline(one, ["id", "name"])], ": ");
  return headed(
    layout,
    title,
    records.flatMap((one) => layout.paragraph(line(one), 0)),
  );
}

/** The most characters of a source's text that stand in the list of sources. */
const excerptLength = 200;

function showSource(source: Source, texts: FieldTexts, { record, field }: Layout): string[] {
  const { text } = source;
  const excerpt =
    text === undefined || text.length <= excerptLength ? text : `${text.slice(0, excerptLength)}…`;
  return [
    ...record(source.id),
    ...texts.each(source, ["id", "text"]).flatMap(([label, words]) => field(label, words)),
    ...(text === undefined ? [] : field("text", `${text.length} characters: ${excerpt}`)),
  ];
}

function showReports(reports: readonly SourceReport[], phrases: Phrases, { field }: Layout): string[] {
  return [...field("chain", phrases.chain(reports)), ...field("words", phrases.quotations(reports))];
}

function showInstrument(
  instrument: Instrument,
  names: Names,
  phrases: Phrases,
  texts: FieldTexts,
  layout: Layout,
): string[] {
  const { id, kind, title, provisions = [], reports } = instrument;
  const { record, field } = layout;
  return [
    ...record(`${id}: ${title === undefined ? `${kind} without title` : join([kind, title])}`),
    ...layout.paragraph(describeRecord(instrument, names)),
    ...texts
      .each(instrument, ["id", "kind", "title", "provisions", "reports"])
      .flatMap(([label, text]) => field(label, text)),
    ...showReports(reports, phrases, layout),
    ...provisions.flatMap((provision) => [
      ...field(provisionLabels[provision.force ?? ""] ?? "provision", `${provision.text} [${provision.id}]`),
      ...texts.each(provision, ["id", "text", "reports"]).flatMap(([label, text]) => field(label, text)),
      ...showReports(provision.reports ?? [], phrases, layout),
    ]),
  ];
}

const provisionLabels: Readonly<Record<string, string>> = {
  obligatory: "obligation",
  possible: "option",
  prohibited: "prohibition",
};

/** The number of all events, with those of each type where there are several types. */
function countEvents(events: readonly DiplomaticEvent[]): string | undefined {
  const ofType = (type: DiplomaticEvent["type"]): DiplomaticEvent[] =>
    events.filter((event) => event.type === type);
  const parts = [
    countAny(ofType("statement"), "statement"),
    countAny(ofType("meeting"), "meeting"),
    countAny(ofType("territorial-position"), "position"),
    countAny(ofType("control-assessment"), "assessment of control", "assessments of control"),
  ].filter((part) => part !== undefined);
  const all = countAny(events, "event");
  return parts.length === 1 ? all : join([all, parts.length > 1 && `(${join(parts)})`], " ");
}

function countAny(items: readonly unknown[] = [], one: string, many?: string): string | undefined {
  return items.length === 0 ? undefined : count(items.length, one, many);
}
