import type {
  ControlAssessment,
  DiplomaticEvent,
  Dossier,
  Instrument,
  Meeting,
  Statement,
  TerritorialPosition,
  Territory,
} from "../index.js";
import { orderEvents } from "../time.js";
import { field, heading, join, words } from "./layout.js";
import { createPhrases, evidenceCoverage, type Phrases } from "./phrases.js";

/**
 * A dossier as text for a reader, 80 columns wide: meetings, instruments, statements with their chains and hedges, each
 * territory with the positions on it and who is assessed to control it, and how many quotations were found again.
 */
export function showDossier(dossier: Dossier): string {
  const phrases = createPhrases(dossier);
  const { anchored, total } = evidenceCoverage(dossier);
  const lines = [
    dossier.title ?? "A dossier",
    join([
      count(dossier.sources, "source"),
      count(dossier.actors, "actor"),
      count(dossier.territories, "territory", "territories"),
      count(dossier.instruments, "instrument"),
      count(dossier.events, "event"),
    ]),
    ...showOrder(dossier, phrases),
    ...section("Meetings", dossier.events.filter(isMeeting), (meeting) => showMeeting(meeting, phrases)),
    ...section("Instruments", dossier.instruments ?? [], (instrument) => showInstrument(instrument, phrases)),
    ...section("Statements", dossier.events.filter(isStatement), (statement) =>
      showStatement(statement, phrases),
    ),
    ...section("Territories", territoryGroups(dossier, phrases), (group) => [...group.names, ...group.lines]),
    "",
    `evidence: ${anchored} of ${total} quotations anchored exactly`,
  ];
  return `${lines.join("\n")}\n`;
}

function section<T>(title: string, items: readonly T[], show: (item: T) => string[]): string[] {
  if (items.length === 0) return [];
  return [
    ...heading(title),
    ...items.flatMap((item, index) => (index === 0 ? show(item) : ["", ...show(item)])),
  ];
}

/** The records that something is said about the time of, in derived order, each with what its place follows from. */
function showOrder(dossier: Dossier, phrases: Phrases): string[] {
  const order = orderEvents(dossier);
  const placed = order.sequence
    .map((id) => ({ id, reasons: order.because(id) }))
    .filter(({ reasons }) => reasons.length > 0);
  const isOpen = (index: number): boolean => {
    const [before, id] = [placed[index - 1]?.id, placed[index]?.id];
    return before !== undefined && id !== undefined && order.isBefore(before, id) !== "yes";
  };
  const rows = placed.map((row, index) => ({ ...row, open: isOpen(index) }));
  return section("In order of time", rows, ({ id, reasons, open }) => [
    open ? `${id} (or before the one above: that is left open)` : id,
    ...reasons.flatMap((reason, index) => field(index === 0 ? "follows" : "and", phrases.reason(reason))),
  ]);
}

function showMeeting(meeting: Meeting, phrases: Phrases): string[] {
  const { id, form, medium, participants, place, when, about, outcome, initiatedBy, reports } = meeting;
  return [
    join([
      `${id}: ${form}`,
      medium && words(medium),
      place && `in ${phrases.name(place)}`,
      phrases.status(meeting),
    ]),
    ...field("who", phrases.parties(participants)),
    ...field("asked by", phrases.names(initiatedBy)),
    ...field("when", phrases.time(when)),
    ...field("about", phrases.topics(about)),
    ...field("outcome", outcome ? words(outcome) : ""),
    ...field("source", phrases.chain(reports)),
    ...field("words", phrases.quotations(reports)),
  ];
}

function showInstrument(instrument: Instrument, phrases: Phrases): string[] {
  const { id, kind, title, parties, stage, version, provisions, when, reports } = instrument;
  return [
    join([`${id}: ${kind}`, title, version, stage && words(stage), phrases.status(instrument)]),
    ...field("parties", phrases.parties(parties)),
    ...field("when", phrases.time(when)),
    ...(provisions ?? []).flatMap((provision) =>
      field(
        "provides",
        join([provision.text, provision.force && `(${provision.force})`, phrases.topics([provision])], " "),
      ),
    ),
    ...field("source", phrases.chain(reports)),
    ...field("words", phrases.quotations(reports)),
  ];
}

function showStatement(statement: Statement, phrases: Phrases): string[] {
  const { id, act, speakers, audience, content, negated, evaluation, certainty, continuity, reports } =
    statement;
  return [
    `${id}: ${join([words(act), evaluation, negated && "negated", certainty && `said as ${certainty}`, continuity, phrases.status(statement)])}`,
    ...field("who", phrases.parties(speakers)),
    ...field("to", phrases.parties(audience)),
    ...field("says", content),
    ...field("but", phrases.clauses(statement.clauses)),
    ...field("when", phrases.time(statement.when)),
    ...field("about", phrases.topics(statement.about)),
    ...field("source", phrases.chain(reports)),
    ...field("words", phrases.quotations(reports)),
  ];
}

/** The territories that some position or assessment concerns; those with the same ones stand together. */
function territoryGroups(
  { territories = [], events }: Dossier,
  phrases: Phrases,
): { names: string[]; lines: string[] }[] {
  const groups = new Map<string, { names: string[]; lines: string[] }>();
  for (const territory of territories) {
    const lines = showTerritory(territory, events, phrases);
    if (lines.length === 0) continue;
    const name = territory.code === undefined ? territory.name : `${territory.name} (${territory.code})`;
    const group = groups.get(lines.join("\n"));
    if (group) group.names.push(name);
    else groups.set(lines.join("\n"), { names: [name], lines });
  }
  return [...groups.values()];
}

function showTerritory({ id }: Territory, events: readonly DiplomaticEvent[], phrases: Phrases): string[] {
  const concerns = ({ territories }: { territories: readonly string[] }): boolean => territories.includes(id);
  const positions = events.filter(isPosition).filter(concerns);
  const controls = events.filter(isControl).filter(concerns);
  return [
    ...positions.flatMap((position) => field("position", describePosition(position, phrases))),
    ...controls.flatMap((control) => field("control", describeControl(control, phrases))),
  ];
}

function describePosition(position: TerritorialPosition, phrases: Phrases): string {
  const { holder, stance, toward, extent, continuity, clauses, links = [], reports } = position;
  return join([
    `${phrases.name(holder)} ${words(stance)}${extent === undefined ? "" : ` (${extent})`}`,
    toward && `toward ${phrases.names(toward)}`,
    continuity,
    phrases.status(position),
    phrases.clauses(clauses),
    ...links.map(({ rel, to }) => `${words(rel)} [${to}]`),
    `says ${phrases.chain(reports)}`,
  ]);
}

function describeControl(control: ControlAssessment, phrases: Phrases): string {
  const { controller, kind, degree, reports } = control;
  return join([
    controller === undefined ? "holder not named" : phrases.name(controller),
    `${words(degree)} ${kind ?? "control"}`,
    phrases.status(control),
    `as assessed by ${phrases.assessor(reports)}`,
  ]);
}

const isMeeting = (event: DiplomaticEvent): event is Meeting => event.type === "meeting";
const isStatement = (event: DiplomaticEvent): event is Statement => event.type === "statement";
const isPosition = (event: DiplomaticEvent): event is TerritorialPosition =>
  event.type === "territorial-position";
const isControl = (event: DiplomaticEvent): event is ControlAssessment => event.type === "control-assessment";

function count(items: readonly unknown[] | undefined, one: string, many = `${one}s`): string | undefined {
  const number = items?.length ?? 0;
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}
