import { lookUp } from "../../collections/index.js";
import type { Id, SpeechAct, Statement } from "../../model/index.js";
import type { Names } from "./names.js";
import { embedded, oneLine } from "./prose.js";
import { past, type VerbForms } from "./verb-phrases.js";

type Verb = readonly [present: string, base: string, past: string];

/** The verbs by which a content names its own act: "Kenya thanks Qatar for hosting the talks". */
const verbs: Readonly<Partial<Record<SpeechAct, readonly Verb[]>>> = {
  agree: [
    ["agrees", "agree", "agreed"],
    ["accepts", "accept", "accepted"],
  ],
  appeal: [
    ["asks", "ask", "asked"],
    ["urges", "urge", "urged"],
  ],
  commit: [
    ["pledges", "pledge", "pledged"],
    ["promises", "promise", "promised"],
    ["undertakes", "undertake", "undertook"],
  ],
  criticise: [
    ["condemns", "condemn", "condemned"],
    ["criticises", "criticise", "criticised"],
  ],
  demand: [["demands", "demand", "demanded"]],
  instruct: [
    ["instructs", "instruct", "instructed"],
    ["orders", "order", "ordered"],
  ],
  offer: [
    ["offers", "offer", "offered"],
    ["proposes", "propose", "proposed"],
  ],
  reject: [
    ["refuses", "refuse", "refused"],
    ["rejects", "reject", "rejected"],
  ],
  retract: [
    ["retracts", "retract", "retracted"],
    ["takes back", "take back", "took back"],
    ["withdraws", "withdraw", "withdrew"],
  ],
  sign: [["signs", "sign", "signed"]],
  support: [["supports", "support", "supported"]],
  thank: [["thanks", "thank", "thanked"]],
  threaten: [["threatens", "threaten", "threatened"]],
  warn: [["warns", "warn", "warned"]],
  welcome: [["welcomes", "welcome", "welcomed"]],
};

/** An act in the words of its content: the verb, and the rest of the sentence. */
export interface DirectAct {
  verb: VerbForms;
  rest: string;
}

/**
 * Words an act by its content, if the content begins with a speaker (or the actor they speak for) and the verb of the act: "thanked
 * Qatar for hosting the talks". Undefined if the content would lose information: a doubt, a negation, or an audience that it leaves
 * unnamed.
 */
export function findDirectAct(statement: Statement, content: string, names: Names): DirectAct | undefined {
  const { act, speakers, audience = [], certainty, evaluation, negated } = statement;
  if (negated || certainty !== undefined || evaluation !== undefined) return undefined;
  const subjects = speakers.flatMap(({ who, onBehalfOf }) => [
    who,
    ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
  ]);
  for (const [present, base, form] of lookUp(verbs, act) ?? []) {
    const at = content.indexOf(` ${present} `);
    if (at === -1) continue;
    const rest = content.slice(at + present.length + 2);
    const isOwn = subjects.some((id) => isNameOf(content.slice(0, at), id, names));
    const isHeard = audience.every(
      ({ who }) =>
        rest.split(/[^\p{L}\d-]+/u).some((word) => isNameOf(word, who, names)) ||
        rest.includes(names.of(who)),
    );
    if (isOwn && isHeard) return { verb: past(base, form), rest };
  }
  return undefined;
}

/** Whether words are a name of an actor, or the last name of a person, with or without an article. */
function isNameOf(words: string, id: Id, { index }: Names): boolean {
  const actor = index.actor(id);
  if (!actor) return false;
  const bare = (text: string): string => embedded(text).replace(/^(?:the|an?) /, "");
  const sought = bare(words);
  const known = [actor.name, ...(actor.names ?? []).map(({ name }) => name)].map((name) =>
    bare(oneLine(name)),
  );
  if (actor.kind === "person") known.push(...known.flatMap((name) => name.split(" ").at(-1) ?? []));
  return sought !== "" && known.includes(sought);
}
