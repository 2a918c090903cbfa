import type { Id, Statement } from "../../../model/index.js";
import { type Names, nameSourceAgain } from "../names/names.js";
import { oneLine } from "../prose.js";

/** A content that says who speaks: "The ministry says that …", "It was agreed that …". */
const opening =
  /^(.{2,80}?) (?:(?:also|again|further) )?((?:is |was )?\w+)(?: that (?=\S)| (?=(?:it|they) ))/i;

const sayings =
  /^(?:is |was )?(?:say|said|state|recall(?:ed)?|acknowledge|recogni[sz]e|agree|warn(?:ed)?|commit(?:ted)?|pledge|promise)[sd]?$/i;

/** Words of a name that tell nobody apart. */
const small = /^(?:and|both|for|of|the|two|three|it|all)$/;

/**
 * The content of a statement without an opening that names its speaker again, as its sentence has named it before: "The ministry says
 * that" behind "Ministry of Foreign Affairs said:". An opening with any other word in it stays, because it may be another voice.
 */
export function ownContent(statement: Statement, names: Names): string {
  const content = oneLine(statement.content);
  const [all, subject = "", verb = ""] = opening.exec(content) ?? [];
  if (all === undefined) return content;
  const isDone = sayings.test(verb) || (statement.act === "deny" && /^den(?:y|ies|ied)$/i.test(verb));
  if (!isDone || !namesSpeaker(subject, statement, names)) return content;
  const [first = "", ...rest] = content.slice(all.length);
  return first.toUpperCase() + rest.join("");
}

function namesSpeaker(subject: string, { speakers, reports }: Statement, { index }: Names): boolean {
  const nameOf = (id: Id): string => {
    const actor = index.actor(id);
    if (actor) {
      const { name, names = [], offices = [] } = actor;
      return [name, ...names.map((each) => each.name), ...offices.map(({ title }) => title)].join(" ");
    }
    const source = index.source(id);
    return source ? `${source.title ?? ""} ${nameSourceAgain(source)}` : "";
  };
  const own = new Set(
    [
      ...speakers.flatMap(({ who, onBehalfOf }) => [who, ...(onBehalfOf === undefined ? [] : [onBehalfOf])]),
      ...(reports.length === 1 ? reports.map(({ source }) => source) : []),
    ].flatMap((id) => wordsIn(nameOf(id))),
  );
  return wordsIn(subject).every((word) => own.has(word) || small.test(word));
}

/** The words of a text in lower case, in the singular. */
function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []).map((word) => word.replace(/s$/, ""));
}
