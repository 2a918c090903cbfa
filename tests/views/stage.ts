import { checkDossier, type DiplomaticEvent, type Dossier } from "../../src/index.js";

/** A dossier of invented parties, of which tests describe events. */
export const stage: Dossier = {
  format: "diplomatic-events/1",
  sources: [
    { id: "story", kind: "news-article", title: "Border talks resume" },
    { id: "readout", kind: "readout", publisher: "arcadia", published: "2031-05-16" },
  ],
  actors: [
    { id: "arcadia", kind: "polity", name: "Arcadia", names: [{ name: "Verdana" }] },
    { id: "borduria", kind: "polity", name: "Borduria" },
    { id: "premier", kind: "person", name: "Ana Ruiz" },
    { id: "envoy", kind: "person", name: "The envoy" },
    { id: "ministry", kind: "body", name: "Foreign ministry", partOf: "arcadia" },
    { id: "official", kind: "unnamed", name: "A senior official" },
    { id: "agencies", kind: "media", name: "State media" },
  ],
  territories: [
    { id: "valley", name: "Sula Valley" },
    { id: "port", name: "Karsk" },
    { id: "ridge", name: "The northern ridge" },
  ],
  instruments: [{ id: "accord", kind: "agreement", title: "Sula Accord", reports: [{ source: "story" }] }],
  events: [
    {
      id: "claim",
      type: "statement",
      speakers: [{ who: "premier", onBehalfOf: "arcadia" }],
      act: "assert",
      content: "The crossing is open.",
      reports: [{ source: "story" }],
    },
    {
      id: "talks",
      type: "meeting",
      form: "negotiation",
      participants: [{ who: "arcadia" }, { who: "borduria" }],
      place: "port",
      reports: [{ source: "story" }],
    },
  ],
};

/** Fields of a record, not yet checked. */
export type Fields = Readonly<Record<string, unknown>>;

/** An event, checked to be a valid one of the stage. */
export function eventOf(type: DiplomaticEvent["type"], fields: Fields): DiplomaticEvent {
  const required: Readonly<Record<DiplomaticEvent["type"], Fields>> = {
    statement: { speakers: [{ who: "premier" }], act: "assert", content: "The crossing is open." },
    meeting: { form: "conversation", participants: [{ who: "arcadia" }, { who: "borduria" }] },
    "territorial-position": { holder: "arcadia", territories: ["valley"], stance: "claims-sovereignty" },
    "control-assessment": { territories: ["valley"], degree: "full" },
  };
  const event = { id: "e", type, ...required[type], reports: [{ source: "story" }], ...fields };
  const result = checkDossier({ ...stage, events: [...stage.events, event] });
  const errors = result.issues.filter(({ severity }) => severity === "error");
  if (!result.ok) throw new Error(JSON.stringify(errors));
  const found = result.value.events.at(-1);
  if (!found) throw new Error("no event");
  return found;
}
