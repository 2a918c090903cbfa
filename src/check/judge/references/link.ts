import {
  eventKinds,
  type Link,
  type LinkRelation,
  linkRelations,
  type RecordKind,
} from "../../../model/index.js";
import type { Run } from "../../run/run.js";
import type { Owner } from "../shared/owner.js";

/** The kinds that a link other than `part-of` may name. */
const kindsOfLinks: readonly RecordKind[] = /* @__PURE__ */ (() => [
  "instrument",
  "provision",
  ...eventKinds,
])();

/** Relations that hold both ways, so that only one to itself is a circle. */
const mutual: readonly LinkRelation[] = ["same-event", "alongside"];

/** Accounts of one event are records of one type, and only a part is linked to a source. Notes the link for circles, relays and times. */
export function judgeLink(run: Run, own: Owner, { rel, to }: Link): void {
  if (own.id === to || !mutual.includes(rel)) run.whole.circles.note(rel, own.id, to, run.place("to"));
  const found = run.records?.kindOf(to);
  if (found === "source" && rel !== "part-of" && linkRelations.includes(rel)) {
    run.report("wrong-kind", { id: to, found, kinds: kindsOfLinks }, "to");
    return;
  }
  if (rel === "same-event") {
    run.whole.relays.noteSameEvent(own.id, to);
    // A link to an actor, a territory or a source is of the wrong kind, which is reported elsewhere.
    if (found === undefined || found === "actor" || found === "territory" || found === "source") return;
    if (found !== own.kind)
      run.report("same-event-of-other-type", { id: to, found, expected: own.kind }, "to");
    return;
  }
  if (rel === "part-of" && found === "meeting") {
    run.whole.times.notePart(own.id, to, run.place("to"));
    return;
  }
  // A correction of a meeting may lie earlier than it: its time is that of the meeting, not of the account.
  const areStatements = own.kind === "statement" && found === "statement";
  if (rel === "responds-to" || (areStatements && (rel === "corrects" || rel === "supersedes")))
    run.whole.times.noteResponse(rel, own.id, to, run.place("to"));
}
