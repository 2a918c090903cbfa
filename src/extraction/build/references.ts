import { type Path, quote, toPointer } from "../../issues/index.js";
import { eventKinds, type Id, isId, type RecordKind } from "../../model/index.js";
import { withoutEnd } from "../../text/index.js";
import { type Answer, type ExtractionList, extractionLists, type SettleContext } from "../answer/index.js";

/** The word by which a statement names the text itself as its speaker. */
export const theText = "text";

/** A record of the answer, as references lead to it. */
export interface Target {
  /** Its id in the dossier. */
  id: Id;
  kind: RecordKind;
  path: Path;
}

/** The records of an answer by their ids, and which of them are left out. */
export interface References {
  /** The record at a place of the answer; undefined where its id is another's. */
  at: (path: Path) => Target | undefined;
  /** The record that an id names at a place of the answer, where it is of one of these kinds and not left out. */
  peek: (id: string, kinds: readonly RecordKind[], path: Path) => Target | undefined;
  /** The same, with a report of any problem. */
  resolve: (id: string, kinds: readonly RecordKind[], path: Path) => Target | undefined;
  /** A value as JSON text in which each id is that of the dossier, so that two names of one record are equal. */
  textOf: (value: unknown, path: Path) => string;
  /** Makes an id of the answer name another record, which is the same thing. */
  join: (id: Id, into: Id) => void;
  lose: (id: Id) => void;
  isLost: (id: Id) => boolean;
}

const kinds: { [L in ExtractionList]: RecordKind } = {
  actors: "actor",
  territories: "territory",
  instruments: "instrument",
  provisions: "provision",
  meetings: "meeting",
  statements: "statement",
  positions: "territorial-position",
  controls: "control-assessment",
};

/** The kinds of records that have quotations, and that a topic or a time can be about. */
export const reportedKinds: readonly RecordKind[] = /* @__PURE__ */ (() => [
  ...eventKinds,
  "instrument",
  "provision",
])();

/** An id within one answer: each answer has ids of its own. */
export function scopedId(part: number, id: string): string {
  return `${part} ${id}`;
}

/**
 * Gives every record of an answer an id that a dossier can have, beside the ids that are taken. A record that is a known one gets
 * the known id.
 */
export function createReferences(
  { lists, unread }: Answer,
  taken: ReadonlySet<string>,
  knownIds: ReadonlyMap<string, Id>,
  context: SettleContext,
): References {
  const { report } = context;
  const byId = new Map<string, Target>();
  const byPlace = new Map<string, Target>();
  const entries = extractionLists.flatMap((list) =>
    lists[list].map(({ path, value, part }) => ({ kind: kinds[list], path, given: value.id, part })),
  );
  const used = new Set<string>([...taken, theText, ...entries.map(({ given }) => given)]);
  const assigned = new Set<string>();
  for (const { kind, path, given, part } of entries) {
    const place = [...path, "id"];
    const scoped = scopedId(part, given);
    const first = given === "" ? undefined : byId.get(scoped);
    if (first) {
      report("duplicate-id", place, { id: given, first: toPointer(first.path) });
      continue;
    }
    const isUsable = isId(given) && !taken.has(given) && given !== theText;
    const known = knownIds.get(scoped);
    const id = known ?? (isUsable && !assigned.has(given) ? given : freeId(given, kind, used));
    if (!isUsable && known === undefined)
      report("renamed-id", place, { id: given, renamed: id, isTaken: taken.has(given) });
    used.add(id);
    assigned.add(id);
    const target: Target = { id, kind, path };
    byId.set(given === "" ? scopedId(part, id) : scoped, target);
    byPlace.set(toPointer(path), target);
  }
  return lookUps(byId, byPlace, unread, context);
}

function lookUps(
  byId: ReadonlyMap<string, Target>,
  byPlace: ReadonlyMap<string, Target>,
  unread: Answer["unread"],
  { report, closest }: SettleContext,
): References {
  const lost = new Set<Id>();
  const joined = new Map<Id, Target>();
  const targets = new Map([...byId.values()].map((target) => [target.id, target]));
  const find = (id: string, path: Path): Target | undefined => {
    const target = byId.get(scopedId(partOf(path), id));
    return target && (joined.get(target.id) ?? target);
  };
  const peek: References["peek"] = (id, allowed, path) => {
    const target = find(id, path);
    return target && allowed.includes(target.kind) && !lost.has(target.id) ? target : undefined;
  };
  const at: References["at"] = (path) => {
    const target = byPlace.get(toPointer(path));
    return target && (joined.get(target.id) ?? target);
  };
  return {
    at,
    peek,
    resolve: (id, allowed, path) => {
      const target = find(id, path);
      const own = at(path.slice(0, typeof path[0] === "number" ? 3 : 2));
      const { isWhole, ids } = unread.get(partOf(path)) ?? { isWhole: true, ids: new Set() };
      if (!target && (ids.has(id) || !isWhole)) report("lost-reference", path, { id, isCut: !ids.has(id) });
      else if (!target) {
        const scope = scopedId(partOf(path), "");
        const near = [...byId].flatMap(([known, each]) =>
          each.id !== own?.id && allowed.includes(each.kind) && known.startsWith(scope)
            ? [known.slice(scope.length)]
            : [],
        );
        report("dangling-reference", path, { id, nearest: closest(id, near) });
      } else if (target.id === own?.id && target.kind !== "actor" && !path.includes("clause")) {
        const reason = `${quote(id)} is the record itself.`;
        report("refused-by-check", path, { code: "circular-reference", reason });
        return undefined;
      } else if (!allowed.includes(target.kind)) {
        report("wrong-kind", path, { id, found: describe(target.kind), kinds: allowed.map(describe) });
      } else if (lost.has(target.id)) report("lost-reference", path, { id });
      return peek(id, allowed, path);
    },
    textOf: (value, path) =>
      JSON.stringify(value, (_, each: unknown) =>
        typeof each === "string" ? (find(each, path)?.id ?? each) : each,
      ),
    join: (id, into) => {
      const target = targets.get(into);
      if (!target) return;
      const end = joined.get(into) ?? target;
      joined.set(id, end);
      for (const [from, to] of joined) if (to.id === id) joined.set(from, end);
    },
    lose: (id) => {
      lost.add(id);
    },
    isLost: (id) => lost.has(id),
  };
}

/** The number of the answer in which a place lies: the path begins with it where there are several. */
function partOf([first]: Path): number {
  return typeof first === "number" ? first : 0;
}

/** An id like the given one that is not taken. */
export function freeId(given: string, kind: string, taken: ReadonlySet<string>): Id {
  const stem =
    withoutEnd(given.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[^A-Za-z0-9]+/, ""), /-/).slice(0, 48) ||
    kind;
  if (!taken.has(stem)) return stem;
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}

function describe(kind: RecordKind): string {
  return `${/^[aeio]/.test(kind) ? "an" : "a"} ${kind}`;
}
