import type { Dossier, RelativeTime, When } from "../../../../src/index.js";
import {
  calendars,
  durationBounds,
  nearnesses,
  timePoints,
  timeRelations,
} from "../../../../src/vocabulary.js";
import { timesOf } from "../document.js";
import { type Change, ids, type Pick, provisions, reported, reports, set, topics } from "./choose.js";

const days = [
  "2024-02-28",
  "2024-02-29",
  "2024-03-01",
  "2024-03-02",
  "2024-03-05",
  "2024-03-06",
  "2024-03-09",
];
const moments = [
  "2024-03-01T09:00:00",
  "2024-03-01T23:30:00Z",
  "2024-03-02T05:00:00+09",
  "2024-03-02T09:00:00",
];
const vague = [
  "2024",
  "2024-03",
  "2023-1X",
  "2024-03-01?",
  "2024~",
  "XXXX-03-01",
  "2024-03-01/2024-03-05",
  "2023/..",
];
const open = [
  "../2024-02",
  "/2024-02",
  "2024-03-05/",
  "{2024-02,2024-04}",
  "[2024-03-01,2024-03-09]",
  "2023-21",
  "2019",
];
const dates = [...days, ...days, ...moments, ...vague, ...open];
const lengths = ["PT1H", "PT2H", "P1D", "P3D", "P14D", "P1M", "PT0S", "PT30M", "P1Y", "PT1S", "P9999999999D"];
const writtenDays = [
  "18 February 2024",
  "1 March 2024",
  "February 18, 2024",
  "17 February 2024",
  "on the 18th of Feb. 2024",
  "18 February 24",
  "20 Shaban 1445",
  "10 Esfand 1402",
  "11 Esfand 1402",
  "21 Adar I 5784",
  "1 March Reiwa 6",
  "1 March 2567 BE",
  "some day in March",
];

/** The time of some event, instrument or provision, which is given one if need be. */
function time(dossier: Dossier, pick: Pick): When | undefined {
  const record = pick<{ when?: When | undefined }>([...reported(dossier), ...provisions(dossier)]);
  if (record) record.when ??= {};
  return record?.when;
}

function relative(dossier: Dossier, pick: Pick): RelativeTime {
  const timed = [...(dossier.instruments ?? []), ...provisions(dossier), ...dossier.events];
  const value: RelativeTime = {
    relation: pick([...timeRelations, "before", "after", "before", "after", "at"] as const) ?? "at",
    to: pick(timed)?.id ?? "nobody",
  };
  set(value, "point", pick([undefined, undefined, ...timePoints]));
  set(value, "toPoint", pick([undefined, undefined, ...timePoints]));
  set(value, "offset", pick([undefined, undefined, ...lengths]));
  set(value, "bound", pick([undefined, undefined, ...durationBounds]));
  set(value, "nearness", pick([undefined, undefined, undefined, ...nearnesses]));
  return value;
}

/** Changes of dates, durations and relations in time. */
export const changesOfTimes: Readonly<Record<string, Change>> = {
  "date an event": (dossier, pick) => set(time(dossier, pick), "date", pick(dates)),
  "date two events": (dossier, pick) => {
    set(time(dossier, pick), "date", pick(dates));
    set(time(dossier, pick), "date", pick(dates));
  },
  "date a cause and its answer": (dossier, pick) => {
    const answers = dossier.events.filter(({ links = [] }) => links.length > 0);
    const answer = pick(answers);
    const cause = dossier.events.find(({ id }) => answer?.links?.some(({ to }) => to === id));
    for (const event of [answer, cause]) if (event) event.when = { ...event.when, date: pick(dates) };
  },
  "date a source": (dossier, pick) => {
    const source = pick(dossier.sources);
    set(source, "published", pick([undefined, ...dates]));
    set(source, "retrieved", pick([undefined, ...dates]));
  },
  "date an office": (dossier, pick) => {
    const office = { title: "Minister", from: pick(dates), to: pick(dates) };
    const actor = pick(dossier.actors);
    if (actor) actor.offices = [...(actor.offices ?? []), office];
  },
  "relate a time": (dossier, pick) => {
    const when = time(dossier, pick);
    if (when) when.relative = [...(when.relative ?? []), relative(dossier, pick)];
  },
  "relate a time to what has none": (dossier, pick) => {
    const when = time(dossier, pick);
    if (when) when.relative = [{ relation: "after", to: pick(ids(dossier)) ?? "nobody" }];
  },
  "set a duration": (dossier, pick) => {
    const duration = { iso: pick([undefined, ...lengths]), bound: pick([undefined, ...durationBounds]) };
    set(time(dossier, pick), "duration", { ...duration, asWritten: pick([undefined, "brief"]) });
  },
  "date a record in another calendar": (dossier, pick) => {
    const when = pick(timesOf(dossier))?.value;
    set(when, "date", pick(["2024-03-01", "2024-03-02", "2024-02"]));
    set(when, "asWritten", pick([undefined, ...writtenDays]));
    set(when, "calendar", pick(["julian", "julian", ...calendars]));
  },
  "empty something": (dossier, pick) => {
    const what = pick(["when", "duration", "topic", "link", "topic's time"] as const);
    const topic = pick(topics(dossier));
    if (what === "when")
      set(pick(reported(dossier)), "when", pick<When>([{}, { relative: [] }, { calendar: "julian" }]));
    if (what === "duration") set(time(dossier, pick), "duration", pick([{}, { bound: "about" }] as const));
    if (what === "topic's time") set(topic, "when", pick<When>([{}, { basis: "stated" }]));
    if (what === "topic")
      for (const key of ["subject", "ref", "territories"] as const) set(topic, key, undefined);
    if (what === "link") set(pick(reports(dossier)), "via", [{ certainty: "possible" }]);
  },
};
