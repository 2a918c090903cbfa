import { append } from "../../collections/index.js";
import type { KnownRecords } from "../../compare/index.js";
import { type Path, toPointer } from "../../issues/index.js";
import {
  type DiplomaticEvent,
  type Dossier,
  dossierFormat,
  type Id,
  type Instrument,
  type Provision,
  type RecordKind,
  type Source,
} from "../../model/index.js";
import type { TextSpan } from "../../text/index.js";
import type { Answer, Entry, Placed, SettleContext } from "../answer/index.js";
import type {
  ExtractedControl,
  ExtractedControlDetails,
  ExtractedDetail,
  ExtractedInstrument,
  ExtractedInstrumentDetails,
  ExtractedMeeting,
  ExtractedMeetingDetails,
  ExtractedPosition,
  ExtractedPositionDetails,
  ExtractedProvision,
  ExtractedProvisionDetails,
  ExtractedReported,
  ExtractedReportedDetails,
  ExtractedStatement,
  ExtractedStatementDetails,
  ExtractedVoice,
} from "../model/index.js";
import { type Anchored, datelineOf, type SourceText } from "../text/index.js";
import { linkActsOfSentences } from "./acts-of-sentences.js";
import type { BuildContext } from "./context.js";
import { buildControl } from "./control.js";
import { canKeepChain } from "./fields/chain.js";
import { buildInstrument, buildProvision } from "./instrument.js";
import { detailsOf, groupsOf } from "./join/groups.js";
import { joinNamed } from "./join/join-named.js";
import { joinTold } from "./join/join-told.js";
import { addKnown, recognise } from "./join/known.js";
import { buildMeeting } from "./meeting.js";
import { buildPosition } from "./position.js";
import { anchorQuotes, distinctPassages } from "./quotes.js";
import { createReferences, theText } from "./references.js";
import { reportOtherVoices } from "./report-voices.js";
import type { Draft } from "./reported.js";
import { buildStatement } from "./statement.js";
import { buildActor, buildTerritory, joinParts, loseUnnamed } from "./who-and-where.js";

/** A record of the dossier and the place in the answer that it comes from. */
export interface Trace {
  id: Id;
  path: Path;
}

/** A source whose text is prepared for grounding records in it. */
export interface Ground {
  source: Source & { text: string };
  text: SourceText;
  title: SourceText | undefined;
  /** Its title and publisher. */
  heading: SourceText;
  /** The parts of the text that the model was given, by the numbers of the answers. */
  parts: readonly TextSpan[];
  known: KnownRecords | undefined;
}

/** The dossier of an answer, and where its records come from. */
export interface Built {
  dossier: Dossier;
  traces: Trace[];
}

/** Makes a dossier of an answer: of every record what the text supports. Everything else is reported. */
export function answerToDossier(answer: Answer, ground: Ground, settleContext: SettleContext): Built {
  const { lists } = answer;
  const { source, text, title, heading, known, parts } = ground;
  const knownIds = [...(known?.actors ?? []), ...(known?.territories ?? [])].map(({ id }) => id);
  const taken = new Set([source.id, ...knownIds]);
  const context: BuildContext = {
    ...{ source: text, title, heading },
    sourceId: source.id,
    published: source.published ?? datelineOf(text),
    references: createReferences(answer, taken, recognise(lists, known), settleContext),
    report: settleContext.report,
  };
  const { references, report } = context;
  for (const { path, isLost } of Object.values(lists).flat()) {
    const target = isLost && references.at(path);
    if (target) references.lose(target.id);
  }
  loseUnnamed(lists.actors, lists.territories, context);
  joinNamed(lists, references, report);
  const { actors, territories, ...reported } = lists;
  const anchoredAt = anchorQuotes(Object.values(reported).flat(), parts, context);
  joinTold(lists, anchoredAt, references, report);
  const drafts = draftAll(lists, anchoredAt, context);
  loseUntilStable(drafts, context);
  const instruments = buildInstruments(drafts.instruments, drafts.provisions, context);
  const events = buildEvents(drafts, context);
  const who = joinParts(
    groupsOf(actors, context).map((entries) => buildActor(entries, context)),
    context,
  );
  const where = groupsOf(territories, context).map((entries) => buildTerritory(entries, context));
  reportOtherVoices(events, who, context);
  reportLostWithFirst(lists, context);
  const dossier: Dossier = {
    format: dossierFormat,
    sources: [source],
    actors: who,
    ...(where.length > 0 && { territories: where }),
    ...(instruments.length > 0 && { instruments }),
    events: linkActsOfSentences(
      events.map(({ event }) => event),
      text,
    ),
  };
  return { dossier: addKnown(dossier, known), traces: tracesOf(lists, context) };
}

type Drafts = ReturnType<typeof draftAll>;

/** The records that the text has, each with its details; those that are one together. */
function draftAll(
  lists: Answer["lists"],
  anchoredAt: ReadonlyMap<string, readonly Anchored[]>,
  context: BuildContext,
) {
  const draft = <T extends ExtractedReported & { more: ExtractedDetail<D>[] }, D>(
    list: readonly Entry<T>[],
  ): Draft<T, D>[] =>
    // Also the lost ones, so that one correction can amend all their faults.
    groupsOf(list, context, true).map(({ id, entries }) => {
      const [{ path, value }] = entries;
      const anchored = distinctPassages(
        entries.flatMap((entry) => anchoredAt.get(toPointer(entry.path)) ?? []),
      );
      return { path, id, value, anchored, details: detailsOf(entries, context) };
    });
  return {
    instruments: draft<ExtractedInstrument, ExtractedInstrumentDetails>(lists.instruments),
    provisions: draft<ExtractedProvision, ExtractedProvisionDetails>(lists.provisions),
    meetings: draft<ExtractedMeeting, ExtractedMeetingDetails>(lists.meetings),
    statements: draft<ExtractedStatement, ExtractedStatementDetails>(lists.statements),
    positions: draft<ExtractedPosition, ExtractedPositionDetails>(lists.positions),
    controls: draft<ExtractedControl, ExtractedControlDetails>(lists.controls),
  };
}

/** Loses every record that needs a lost one, until no further record is lost. */
function loseUntilStable(drafts: Drafts, context: BuildContext): void {
  const { references } = context;
  const has = (ids: readonly string[], kind: RecordKind, path: Path): boolean =>
    ids.some((id) => references.peek(id, [kind], path));
  const speaks = ({ value, path }: Drafts["statements"][number]): boolean =>
    value.content.trim() !== "" &&
    value.speakers.some(({ who }) => who === theText || has([who], "actor", path));
  const through = <T extends ExtractedReported, D extends ExtractedReportedDetails>(
    list: readonly Draft<T, D>[],
    isWhole: (draft: Draft<T, D>) => boolean,
  ): { id: Id; voices: readonly Placed<ExtractedVoice>[]; isWhole: () => boolean }[] =>
    list.map((draft) => ({
      ...{ id: draft.id, voices: draft.details.all("via"), isWhole: () => isWhole(draft) },
    }));
  const open = [
    ...through(drafts.instruments, () => true),
    ...drafts.provisions.map(({ id, value, path }) => ({
      ...{ id, voices: [] },
      isWhole: () => has([value.of], "instrument", path) && value.text.trim() !== "",
    })),
    ...through(drafts.meetings, ({ value, path }) =>
      has(
        value.participants.map(({ who }) => who),
        "actor",
        path,
      ),
    ),
    ...through(drafts.statements, speaks),
    ...through(
      drafts.positions,
      ({ value, path }) => has([value.holder], "actor", path) && has(value.territories, "territory", path),
    ),
    ...through(drafts.controls, ({ value, path }) => has(value.territories, "territory", path)),
  ];
  for (let before = -1, losses = 0; losses !== before; ) {
    before = losses;
    for (const { id, voices, isWhole } of open) {
      if (references.isLost(id) || (isWhole() && canKeepChain(voices, context))) continue;
      references.lose(id);
      losses++;
    }
  }
}

/** The instruments with their provisions. */
function buildInstruments(
  instruments: Drafts["instruments"],
  provisions: Drafts["provisions"],
  context: BuildContext,
): Instrument[] {
  const { references } = context;
  const byInstrument = new Map<Id, Provision[]>();
  for (const draft of provisions) {
    const of = references.resolve(draft.value.of, ["instrument"], [...draft.path, "of"]);
    const provision = buildProvision(draft, context);
    if (of && provision && !references.isLost(draft.id)) append(byInstrument, of.id, provision);
  }
  return instruments.flatMap((draft) => {
    const instrument = buildInstrument(draft, byInstrument.get(draft.id) ?? [], context);
    return references.isLost(draft.id) ? [] : [instrument];
  });
}

function buildEvents(drafts: Drafts, context: BuildContext): { event: DiplomaticEvent; path: Path }[] {
  const built = [
    ...drafts.meetings.map((draft) => ({ event: buildMeeting(draft, context), path: draft.path })),
    ...drafts.statements.map((draft) => ({ event: buildStatement(draft, context), path: draft.path })),
    ...drafts.positions.map((draft) => ({ event: buildPosition(draft, context), path: draft.path })),
    ...drafts.controls.map((draft) => ({ event: buildControl(draft, context), path: draft.path })),
  ];
  return built.flatMap(({ event, path }) =>
    event && !context.references.isLost(event.id) ? [{ event, path }] : [],
  );
}

/** Of records that are one, the reason why they are lost is reported at the first: the others are lost with it. */
function reportLostWithFirst(lists: Answer["lists"], { references, report }: BuildContext): void {
  for (const { path } of Object.values(lists).flat()) {
    const target = references.at(path);
    if (target && references.isLost(target.id) && toPointer(target.path) !== toPointer(path))
      report("lost-reference", path, { id: target.id });
  }
}

/** Every record that is not lost; of records that are one, each. */
function tracesOf(lists: Answer["lists"], { references }: BuildContext): Trace[] {
  return Object.values(lists)
    .flat()
    .flatMap(({ path }) => {
      const target = references.at(path);
      return target && !references.isLost(target.id) ? [{ id: target.id, path }] : [];
    });
}
