import { pick, pickSome } from "../support/random.js";
import { dateOf, inWords, matterOf } from "./invented.js";

/**
 * @typedef {import("diplomatic-events").DiplomaticEvent} DiplomaticEvent
 * @typedef {import("diplomatic-events").SourceReport} SourceReport
 * @typedef {import("diplomatic-events").When} When
 *
 * @typedef {object} Setting
 * @property {import("./world.js").World} world
 * @property {readonly import("diplomatic-events").Instrument[]} instruments
 * @property {import("../support/random.js").Random} random
 * @property {import("./passage.js").Writer} writer
 * @property {string} source
 */

const sayings = /** @type {const} */ ([
  ["assert", "said that her side had kept to"],
  ["appeal", "called on the other side to discuss"],
  ["demand", "demanded guarantees for"],
  ["offer", "offered to host talks on"],
  ["commit", "promised funds for"],
  ["reject", "turned down proposals on"],
  ["welcome", "welcomed progress on"],
  ["assess", "called “useful” the work on"],
  ["criticise", "criticised delays in"],
  ["ask", "asked who was to pay for"],
  ["deny", "denied having put off"],
]);
const subjects = /** @type {const} */ ([
  "ceasefire",
  "talks",
  "withdrawal",
  "sanctions",
  "transport",
  "detainees",
  "desk:heritage",
]);
const stances = /** @type {const} */ ([
  "claims-sovereignty",
  "recognises",
  "demands-withdrawal",
  "refuses-withdrawal",
  "renounces",
  "offers",
  "reserves",
]);

/**
 * The event of a number, with the sentence that reports it written into its source: of twenty, twelve statements, four meetings,
 * two positions and two assessments.
 *
 * @param {number} index
 * @param {Setting} setting
 * @returns {DiplomaticEvent}
 */
export function createEvent(index, setting) {
  const kind = index % 10;
  if (kind === 3 || kind === 7) return meeting(index, setting);
  if (kind === 5) return position(index, setting);
  if (kind === 9) return assessment(index, setting);
  return statement(index, setting);
}

/**
 * @param {number} index
 * @param {Setting} setting
 * @returns {DiplomaticEvent}
 */
function statement(index, setting) {
  const { world, instruments, random } = setting;
  const [own, other] = pickSome(world.sides, 2, random);
  if (!own || !other) throw new Error("There are three sides or more");
  const [speaker, office] =
    random() < 0.7 ? [own.minister, "Minister for Foreign Affairs"] : [own.spokesperson, "Spokesperson"];
  const earlier = index >= 8 ? `event-${index - 8}` : undefined;
  const [act, verb] = pick(earlier === undefined ? sayings.slice(0, -1) : sayings, random);
  const matter = matterOf(index, random);
  const isConditional = random() < 0.3;
  const words = `${verb} ${matter}`;
  const condition = isConditional ? `if the talks in ${pick(world.territories, random).name} go on` : "";
  const answers = earlier !== undefined && (act === "deny" || random() < 0.3);
  return {
    id: `event-${index}`,
    type: "statement",
    speakers: [{ who: speaker.id, onBehalfOf: own.polity.id, level: "ministerial" }],
    ...(random() < 0.4 && { audience: [{ who: other.polity.id, role: "party" }] }),
    act,
    content: `${own.polity.name} ${verb} ${matter}.`,
    ...(act === "assess" && { evaluation: "positive" }),
    ...(random() < 0.3 && { certainty: "probable" }),
    ...(random() < 0.2 && { continuity: "unchanged" }),
    about:
      act === "deny" && earlier !== undefined
        ? [{ ref: earlier, aspect: "occurrence" }]
        : [
            {
              subject: pick(subjects, random),
              by: [own.polity.id],
              toward: [other.polity.id],
              territories: pickSome(world.territories, 2, random).map(({ id }) => id),
            },
            ...(random() < 0.3 ? [{ ref: `${pick(instruments, random).id}.1` }] : []),
          ],
    ...(isConditional && {
      clauses: [
        { kind: "if", text: "the talks go on", about: [{ subject: "talks", by: [other.polity.id] }] },
      ],
    }),
    ...reported(index, setting, {
      sentence: (date) =>
        `On ${date}, ${speaker.name}, ${office} of ${own.polity.name}, ${words} ${condition}`.trim(),
      pieces: [words, matter],
    }),
    ...(answers && { links: [{ rel: "responds-to", to: earlier }] }),
  };
}

/**
 * @param {number} index
 * @param {Setting} setting
 * @returns {DiplomaticEvent}
 */
function meeting(index, setting) {
  const { world, random } = setting;
  const sides = pickSome(world.sides, 2 + Math.floor(random() * 2), random);
  const place = pick(world.territories, random);
  const matter = matterOf(index, random);
  const names = sides.map(({ minister }) => minister.name).join(", ");
  const { when, ...rest } = reported(index, setting, {
    sentence: (date) => `Meeting in ${place.name} on ${date}, ${names} spent about two hours on ${matter}`,
    pieces: [`spent about two hours on ${matter}`],
  });
  return {
    id: `event-${index}`,
    type: "meeting",
    form: pick(["conversation", "negotiation", "visit"], random),
    medium: "in-person",
    participants: sides.map(({ minister, polity }) => ({
      who: minister.id,
      onBehalfOf: polity.id,
      level: "ministerial",
      role: "party",
    })),
    place: place.id,
    about: [{ subject: "talks", by: sides.map(({ polity }) => polity.id) }],
    outcome: pick(["progress", "no-agreement", "unknown"], random),
    ...rest,
    when: { ...when, duration: { iso: "PT2H", bound: "about", asWritten: "about two hours" } },
  };
}

/**
 * @param {number} index
 * @param {Setting} setting
 * @returns {DiplomaticEvent}
 */
function position(index, setting) {
  const { world, random } = setting;
  const [own, other] = pickSome(world.sides, 2, random);
  if (!own || !other) throw new Error("There are three sides or more");
  const places = pickSome(world.territories, 2, random);
  const stance = pick(stances, random);
  const matter = matterOf(index, random);
  return {
    id: `event-${index}`,
    type: "territorial-position",
    holder: own.polity.id,
    territories: places.map(({ id }) => id),
    stance,
    toward: [other.polity.id],
    extent: pick(["whole", "part"], random),
    ...(random() < 0.3 && { clauses: [{ kind: "unless", text: "the talks fail" }], continuity: "hardened" }),
    ...reported(index, setting, {
      sentence: (date) =>
        `In a note of ${date}, ${own.polity.name} set out its position on ${places.map(({ name }) => name).join(" and ")}, beside ${matter}`,
      pieces: [`set out its position on ${places.map(({ name }) => name).join(" and ")}, beside ${matter}`],
    }),
  };
}

/**
 * @param {number} index
 * @param {Setting} setting
 * @returns {DiplomaticEvent}
 */
function assessment(index, setting) {
  const { world, random } = setting;
  const { polity } = pick(world.sides, random);
  const place = pick(world.territories, random);
  const matter = matterOf(index, random);
  return {
    id: `event-${index}`,
    type: "control-assessment",
    territories: [place.id],
    controller: polity.id,
    kind: pick(["control", "presence", "administration"], random),
    degree: pick(["full", "partial", "contested"], random),
    ...reported(index, setting, {
      sentence: (date) =>
        `The Mission’s map of ${date} shows ${polity.name} in ${place.name}, with ${matter}`,
      pieces: [`shows ${polity.name} in ${place.name}, with ${matter}`],
      assessor: world.mission.id,
    }),
  };
}

/**
 * What all events have. Writes the sentence and quotes its pieces.
 *
 * @param {number} index
 * @param {Setting} setting
 * @param {{ sentence: (date: string) => string, pieces: readonly string[], assessor?: string }} words
 */
function reported(index, { world, random, writer, source }, { sentence, pieces, assessor }) {
  const date = dateOf(Math.floor(index / 3));
  const agency = pick(world.media, random);
  const isRelayed = random() < 0.4;
  const cue = `${agency.name} reported`;
  writer.write(isRelayed ? `${sentence(inWords(date))}, ${cue}.` : `${sentence(inWords(date))}.`);
  const via = [
    ...(isRelayed ? [{ who: agency.id, cue, term: /** @type {const} */ ("on-the-record") }] : []),
    ...(assessor === undefined ? [] : [{ who: assessor, certainty: /** @type {const} */ ("probable") }]),
  ];
  /** @type {SourceReport} */
  const report = {
    source,
    ...(via.length > 0 && { via }),
    evidence: pieces.map((exact, at) =>
      writer.quote(exact, { quoted: at > 0, located: random() < 0.3, framed: random() < 0.1 }),
    ),
    ...(random() < 0.3 && { confidence: Math.round(random() * 100) / 100 }),
  };
  /** @type {When} */
  const when = {
    date: pick([date, date, date, `${date}~`, date.slice(0, 7), `${date}/${date}`], random),
    asWritten: inWords(date),
    ...(index >= 9 &&
      random() < 0.2 && {
        relative: [{ relation: /** @type {const} */ ("after"), to: `event-${index - 9}` }],
      }),
  };
  return {
    when,
    reports: [report],
    ...(random() < 0.2 && {
      codes: [{ scheme: "CAMEO", version: "1.1b3", code: pick(["010", "02", "057"], random) }],
    }),
    ...(random() < 0.1 && { note: "Checked against the recording." }),
    ...(random() < 0.1 && { extensions: { "desk:priority": 2, "desk:labels": ["review"] } }),
  };
}
