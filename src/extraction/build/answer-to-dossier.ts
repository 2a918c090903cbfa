import type { Path } from "../../issues/index.js";
import {
  type DiplomaticEvent,
  type Dossier,
  dossierFormat,
  type Id,
  type RecordKind,
  type RelativeTime,
  type Source,
} from "../../model/index.js";
import type { Answer, Entry } from "../answer/read-answer.js";
import { originOf, type SettleContext } from "../answer/settle.js";
import type { ExtractedStatement } from "../model/statement.js";
import type { ExtractedTold } from "../model/told.js";
import { type Anchored, anchorQuotations } from "../text/quotation/anchor-quotation.js";
import { createSourceText } from "../text/source-text.js";
import { canKeepChain } from "./chain.js";
import { buildControl } from "./control.js";
import { buildMeeting } from "./meeting.js";
import { buildPosition } from "./position.js";
import { createReferences, theText } from "./references.js";
import { requirePart } from "./references-in-fields.js";
import { reportOtherVoices } from "./report-voices.js";
import type { Draft } from "./reported.js";
import { buildStatement } from "./statement.js";
import { buildOrder } from "./time.js";
import { type BuildContext, buildActor, buildTerritory, loseUnnamed } from "./who-and-where.js";

/** A record of the dossier and the place in the answer that it comes from. */
export interface Trace {
  id: Id;
  path: Path;
}

/** Makes a dossier of an answer: of every record of it what the text supports. Everything else is reported. */
export function answerToDossier(
  answer: Answer,
  source: Source & { text: string },
  settleContext: SettleContext,
): { dossier: Dossier; traces: Trace[] } {
  const { lists } = answer;
  const references = createReferences(answer, source.id, settleContext);
  const context: BuildContext = {
    source: createSourceText(source, source.text),
    sourceId: source.id,
    published: source.published,
    references,
    report: settleContext.report,
  };
  loseUnnamed(lists.actors, lists.territories, context);
  const meetings = anchorAll(lists.meetings, context);
  const statements = anchorAll(lists.statements, context);
  const positions = anchorAll(lists.positions, context);
  const controls = anchorAll(lists.controlAssessments, context);

  loseUntilStable(
    [
      ...meetings.map((record) =>
        needs(record, { actors: record.value.participants.map(({ actor }) => actor) }),
      ),
      ...statements.map((record) => needs(record, { speakers: sayable(record.value) })),
      ...positions.map((record) =>
        needs(record, { actors: [record.value.holder], territories: record.value.territories }),
      ),
      ...controls.map((record) => needs(record, { territories: record.value.territories })),
    ],
    context,
  );

  const order = buildOrder(lists.order, context);
  const withOrder = <T extends ExtractedTold>({
    path,
    id,
    value,
    anchored,
  }: AnchoredRecord<T>): Draft<T> => ({
    ...{ path, id, value, anchored },
    order: order.get(id) ?? noOrder,
  });
  const built: { event: DiplomaticEvent | undefined; path: Path }[] = [
    ...meetings.map(withOrder).map((draft) => ({ event: buildMeeting(draft, context), path: draft.path })),
    ...statements
      .map(withOrder)
      .map((draft) => ({ event: buildStatement(draft, context), path: draft.path })),
    ...positions.map(withOrder).map((draft) => ({ event: buildPosition(draft, context), path: draft.path })),
    ...controls.map(withOrder).map((draft) => ({ event: buildControl(draft, context), path: draft.path })),
  ];
  const actors = kept(lists.actors, context).map(({ id, entry }) => buildActor(entry, id, context));
  const territories = kept(lists.territories, context).map(({ id, entry }) =>
    buildTerritory(entry, id, context),
  );
  const usable = built.flatMap(({ event, path }) =>
    event && !references.isLost(event.id) ? [{ event, path }] : [],
  );
  reportOtherVoices(usable, actors, context);
  const dossier: Dossier = {
    format: dossierFormat,
    sources: [source],
    actors,
    ...(territories.length > 0 && { territories }),
    events: usable.map(({ event }) => event),
  };
  const traces = [
    ...kept(lists.actors, context).map(({ id, entry }) => ({ id, path: entry.path })),
    ...kept(lists.territories, context).map(({ id, entry }) => ({ id, path: entry.path })),
    ...usable.map(({ event, path }) => ({ id: event.id, path })),
  ];
  return { dossier, traces };
}

const noOrder: readonly RelativeTime[] = [];

interface AnchoredRecord<T extends ExtractedTold> extends Entry<T> {
  id: Id;
  anchored: Anchored[];
}

/** The records that have an id of their own and stand in the text. */
function anchorAll<T extends ExtractedTold>(
  entries: readonly Entry<T>[],
  context: BuildContext,
): AnchoredRecord<T>[] {
  const { references, source, report } = context;
  return entries.flatMap(({ path, value }) => {
    const target = references.at(path);
    if (!target) return [];
    requirePart(value.quotations, path, "quotations", context);
    const quotations = value.quotations.map((quotation, index) => ({
      path: [...path, "quotations", originOf(value.quotations, index)],
      value: quotation,
    }));
    const anchored = anchorQuotations(quotations, source, report);
    if (anchored.length === 0) references.lose(target.id);
    return [{ path, value, id: target.id, anchored }];
  });
}

/** A record with the lists of ids of each of which it needs at least one. */
interface Needs {
  record: AnchoredRecord<ExtractedTold>;
  parts: { ids: readonly string[]; kind: RecordKind; theText: boolean }[];
}

function needs(
  record: AnchoredRecord<ExtractedTold>,
  {
    actors,
    speakers,
    territories,
  }: { actors?: readonly string[]; speakers?: readonly string[]; territories?: readonly string[] },
): Needs {
  const part = (ids: readonly string[] | undefined, kind: RecordKind, mayBeText: boolean): Needs["parts"] =>
    ids ? [{ ids, kind, theText: mayBeText }] : [];
  return {
    record,
    parts: [
      ...part(actors, "actor", false),
      ...part(speakers, "actor", true),
      ...part(territories, "territory", false),
    ],
  };
}

/** The speakers of a statement that says something. */
function sayable({ content, speakers }: ExtractedStatement): readonly string[] {
  return content.trim() === "" ? [] : speakers;
}

/** Loses what needs something that is lost, until nothing more is lost by it. */
function loseUntilStable(records: readonly Needs[], context: BuildContext): void {
  const { references } = context;
  for (let before = -1, losses = 0; losses !== before; ) {
    before = losses;
    for (const { record, parts } of records) {
      if (references.isLost(record.id)) continue;
      const whole = parts.every((part) =>
        part.ids.some((id) => (part.theText && id === theText) || references.peek(id, [part.kind])),
      );
      if (whole && canKeepChain(record.value.chain, record.path, context)) continue;
      references.lose(record.id);
      losses++;
    }
  }
}

function kept<T>(entries: readonly Entry<T>[], { references }: BuildContext): { id: Id; entry: Entry<T> }[] {
  return entries.flatMap((entry) => {
    const id = references.at(entry.path)?.id;
    return id === undefined || references.isLost(id) ? [] : [{ id, entry }];
  });
}
