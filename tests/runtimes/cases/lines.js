// One document a line, from every kind of source that the language and the web have.

import { checkMeeting } from "diplomatic-events";
import { checkLines, defaultLineLimit } from "diplomatic-events/ndjson";
import { crossing, talks } from "../dossiers.js";
import { equal, holds } from "../expect.js";

/**
 * @param {import("diplomatic-events/ndjson").LineSource} source
 * @param {import("diplomatic-events/ndjson").CheckLinesOptions} [options]
 */
async function results(source, options) {
  const found = [];
  for await (const { line, ok, issues } of checkLines(source, options))
    found.push([line, ok, issues[0]?.code]);
  return found;
}

const text = `${JSON.stringify(crossing)}\r\n\n{"format":\n${JSON.stringify({ ...crossing, title: "Ж\u{1F54A}" })}`;
const expected = [
  [1, true, undefined],
  [3, false, "truncated-json"],
  [4, true, undefined],
];

/** @type {import("../run-suite.js").Case[]} */
export const lines = [
  {
    name: "lines of a text",
    run: async () => equal(await results(text), expected),
  },
  {
    name: "lines of bytes in chunks that divide letters",
    run: async () => {
      const bytes = new TextEncoder().encode(text);
      const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) =>
        bytes.subarray(7 * at, 7 * at + 7),
      );
      equal(await results(chunks), expected);
    },
  },
  {
    name: "lines of a web stream",
    run: async () => {
      const { body } = new Response(text);
      if (!body) throw new Error("expected a body");
      equal(await results(body), expected);
    },
  },
  {
    name: "bytes that are no text, and lines that are too long",
    run: async () => {
      equal(await results(new Uint8Array([0x22, 0xff, 0x22])), [[1, false, "invalid-utf-8"]]);
      equal(await results(text, { limits: { text: 5 } }), [
        [1, false, "too-long"],
        [3, false, "too-long"],
        [4, false, "too-long"],
      ]);
      equal(defaultLineLimit, 10_000_000);
    },
  },
  {
    name: "lines of something else than dossiers",
    run: async () => {
      for await (const result of checkLines(JSON.stringify(talks), { check: checkMeeting }))
        holds(result.ok && result.value.form === "negotiation", "a meeting");
    },
  },
];
