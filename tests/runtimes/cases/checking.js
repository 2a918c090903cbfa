// Checking and parsing, of values and of JSON text.

import {
  checkControlAssessment,
  checkDiplomaticEvent,
  checkDiplomaticEventText,
  checkDossier,
  checkDossierText,
  checkMeeting,
  checkStatement,
  checkTerritorialPosition,
  DiplomaticEventsError,
  dossierStandard,
  formatIssues,
  looseDossierStandard,
  parseControlAssessment,
  parseDiplomaticEvent,
  parseDiplomaticEventText,
  parseDossier,
  parseDossierText,
  parseMeeting,
  parseStatement,
  parseTerritorialPosition,
  toHttpStatus,
} from "diplomatic-events";
import { referenceDossier } from "diplomatic-events/fixtures";
import { crossing, pledge, talks } from "../dossiers.js";
import { equal, holds, thrownBy } from "../expect.js";

const position = {
  id: "position",
  type: "territorial-position",
  holder: "laos",
  territories: ["crossing"],
  stance: "reserves",
  reports: [{ source: "readout" }],
};
const assessment = {
  id: "assessment",
  type: "control-assessment",
  territories: ["crossing"],
  degree: "contested",
  reports: [{ source: "readout" }],
};

/** @param {{ issues: readonly { code: string, pointer: string }[] }} result */
const found = ({ issues }) => issues.map(({ code, pointer }) => `${code} ${pointer}`);

/** @type {import("../run-suite.js").Case[]} */
export const checking = [
  {
    name: "a valid dossier is given back itself",
    run: () => {
      for (const dossier of [referenceDossier, crossing]) {
        const result = checkDossier(dossier);
        holds(result.ok && result.value === dossier, "the very input");
        equal(result.issues, []);
        holds(parseDossier(dossier) === dossier, "the very input from parsing");
      }
    },
  },
  {
    name: "a text is the dossier that it says",
    run: () => {
      const result = checkDossierText(JSON.stringify(crossing));
      equal(result.ok && result.value, crossing);
      equal(parseDossierText(JSON.stringify(referenceDossier)), referenceDossier);
      const event = checkDiplomaticEventText(JSON.stringify(talks));
      equal(event.ok && event.value, talks);
      equal(parseDiplomaticEventText(JSON.stringify(pledge)), pledge);
    },
  },
  {
    name: "everything that is wrong is found at once",
    run: () => {
      const wrong = {
        ...crossing,
        also: 1,
        events: [
          { ...pledge, act: "comit", speakers: [{ who: "ministre" }] },
          { ...talks, form: undefined },
        ],
      };
      // A field that is undefined is one that is missing.
      equal(found(checkDossier(wrong)).sort(), [
        "dangling-reference /events/0/speakers/0/who",
        "missing-field /events/1/form",
        "unknown-field /also",
        "unknown-word /events/0/act",
      ]);
      const loose = checkDossier({ ...crossing, also: 1 }, { mode: "loose" });
      equal([loose.ok, loose.issues[0]?.severity], [true, "warning"]);
    },
  },
  {
    name: "a text's issues have lines and columns, in UTF-16 code units",
    run: () => {
      const { issues } = checkDossierText(
        '{\n  "format": "diplomatic-events/1",\n  "title": "\u{1F54A}", "sources": 7,\n  "actors": [], "events": []\n}',
      );
      // Before it stand `  "title": "` (12 units), the dove (2) and `", "sources": ` (14).
      equal(
        issues.map(({ code, line, column }) => [code, line, column]),
        [["wrong-type", 3, 29]],
      );
      equal(found(checkDossierText("{")), ["truncated-json "]);
      equal(found(checkDossierText(JSON.stringify(crossing).replace(/}$/, ",}"))), ["trailing-comma "]);
    },
  },
  {
    name: "events by themselves",
    run: () => {
      holds(parseStatement(pledge) === pledge && checkStatement(pledge).ok, "a statement");
      holds(parseMeeting(talks) === talks && checkMeeting(talks).ok, "a meeting");
      equal([parseTerritorialPosition(position), checkTerritorialPosition(position).ok], [position, true]);
      equal([parseControlAssessment(assessment), checkControlAssessment(assessment).ok], [assessment, true]);
      for (const event of [pledge, talks, position, assessment]) {
        equal(parseDiplomaticEvent(event), event);
        holds(checkDiplomaticEvent(event).ok, "an event of every type");
      }
      for (const check of [checkStatement, checkTerritorialPosition, checkControlAssessment])
        holds(!check(talks).ok, "no meeting where another type is asked for");
      holds(!checkMeeting(pledge).ok && !checkDiplomaticEvent({}).ok, "no statement for a meeting");
    },
  },
  {
    name: "an error carries its issues",
    run: () => {
      const error = thrownBy(() => parseStatement({ ...pledge, act: "tank" }));
      holds(error instanceof DiplomaticEventsError && error instanceof Error, "the error class");
      const { name, issues } = /** @type {DiplomaticEventsError} */ (error);
      equal([name, issues.map(({ hint }) => hint)], ["DiplomaticEventsError", ['did you mean "thank"?']]);
      equal(formatIssues(issues).split("\n")[0], "error unknown-word at /act");
    },
  },
  {
    name: "a Standard Schema judges",
    run: async () => {
      const { validate } = dossierStandard["~standard"];
      equal(await validate(crossing), { value: crossing });
      // Sources, actors and events are missing.
      equal((await validate({ format: "diplomatic-events/1" })).issues?.length, 3);
      const newer = { ...crossing, mood: "calm" };
      holds((await validate(newer)).issues !== undefined, "an unknown field");
      equal(await looseDossierStandard["~standard"].validate(newer), { value: newer });
    },
  },
  {
    name: "bytes are read as UTF-8, and have an HTTP status",
    run: () => {
      const bytes = new TextEncoder().encode(JSON.stringify(crossing));
      const { issues } = checkDossierText(bytes);
      equal([issues, toHttpStatus(issues)], [[], 200]);
      const latin = checkDossierText(new Uint8Array([0x22, 0xe9, 0x22])).issues;
      equal([latin.map(({ code }) => code), toHttpStatus(latin)], [["invalid-utf-8"], 400]);
    },
  },
  {
    name: "hostile values are refused",
    run: () => {
      /** @type {unknown[]} */
      const hostile = [null, undefined, 7n, Symbol("x"), () => {}, [], new Map(), new Date(0), Number.NaN];
      /** @type {unknown[]} */
      const cycle = [];
      cycle.push(cycle);
      hostile.push(cycle, { ...crossing, sources: cycle }, JSON.parse('{"__proto__":{"format":1}}'));
      for (const value of hostile) holds(!checkDossier(value).ok, `an error for ${typeof value}`);
      holds(!checkDossierText("[".repeat(100_000)).ok, "an error for a deep text");
      equal(Reflect.get({}, "format"), undefined);
    },
  },
  {
    name: "issues that are safe to print",
    run: () =>
      holds(
        formatIssues(checkDossier({ "a\u001b[31m\u2028\u202eb": 1 }).issues).includes(
          "a\\u001b[31m\\u2028\\u202eb",
        ),
        "controls and marks of direction are escaped",
      ),
  },
];
