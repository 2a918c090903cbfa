import { Readable } from "node:stream";
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import {
  type CheckResult,
  checkDossier,
  checkDossierText,
  checkStatement,
  type Dossier,
} from "../../src/index.js";
import { checkLines, type LineResult, type LineSource } from "../../src/ndjson.js";

const valid = '{"format":"diplomatic-events/1","sources":[],"actors":[],"events":[]}';
const named = (name: string): string =>
  valid.replace('"actors":[]', `"actors":[{"id":"a","kind":"person","name":"${name}"}]`);

/** Takes any JSON, so that a test is about lines only. */
const anything = (value: unknown): CheckResult<unknown> => ({ ok: true, value, issues: [] });

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

const brief = ({ line, ok, issues }: LineResult<unknown>): string =>
  [line, ok, ...issues.map(({ code, line, column }) => `${code} ${line}:${column}`)].join(" ");
const briefly = async (source: LineSource): Promise<string[]> =>
  (await collect(checkLines(source))).map(brief);

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? encode(part) : Uint8Array.from(part))));

describe("lines", () => {
  test("each has a result with its number, its value and its text", async () => {
    expect(await collect(checkLines(`${valid}\n${named("Ada")}\n`))).toEqual([
      { line: 1, ok: true, value: JSON.parse(valid), issues: [], text: valid },
      { line: 2, ok: true, value: JSON.parse(named("Ada")), issues: [], text: named("Ada") },
    ]);
  });

  test("the last needs no end", async () => {
    expect(await briefly(`${valid}\n${valid}`)).toEqual(["1 true", "2 true"]);
    expect(await briefly(valid)).toEqual(["1 true"]);
  });

  test("nothing gives nothing", async () => {
    for (const source of [
      "",
      "\n",
      "\r\n",
      new Uint8Array(),
      [],
      ["", ""],
      "\ufeff",
      bytesOf([0xef, 0xbb, 0xbf]),
    ])
      expect(await briefly(source)).toEqual([]);
  });

  test("those with white space only are left out and counted", async () => {
    expect(await briefly(`\n${valid}\n \t\r\n\n${valid}\n\n`)).toEqual(["2 true", "5 true"]);
    expect(await briefly("\u00a0\n\u2028")).toEqual(["1 false empty-input 1:1", "2 false empty-input 2:1"]);
  });

  test("CR LF is one end of line, and a lone CR is none", async () => {
    const results = await collect(checkLines(`${valid}\r\n${valid.replace(",", ",\r")}\r\n`));
    expect(results.map(({ ok, text }) => [ok, text])).toEqual([
      [true, valid],
      [true, valid.replace(",", ",\r")],
    ]);
  });

  test("columns count from the start of the line, also behind a lone CR", async () => {
    expect(await briefly(`{}\n{\r"a":\r1,}`)).toContainEqual(
      expect.stringMatching(/^2 false .*trailing-comma 2:9/),
    );
  });

  test("a number other than 1 can be the first", async () => {
    const results = await collect(checkLines(`${valid}\n[`, { firstLine: 41 }));
    expect(results.map(brief)).toEqual(["41 true", "42 false truncated-json 42:2"]);
  });

  test("what is wrong in a line does not touch the next", async () => {
    expect(await briefly(`{\n${valid}\n}\n${valid}`)).toEqual([
      "1 false truncated-json 1:2",
      "2 true",
      "3 false json-syntax 3:1",
      "4 true",
    ]);
  });
});

describe("a byte order mark", () => {
  test("at the start belongs to no line", async () => {
    for (const source of [
      `\ufeff${valid}\n`,
      encode(`\ufeff${valid}`),
      [...encode(`\ufeff${valid}`)].map((byte) => Uint8Array.of(byte)),
    ]) {
      const [result] = await collect(checkLines(source));
      expect(result?.ok).toBe(true);
      expect(result?.text).toBe(valid);
    }
  });

  test("elsewhere is an issue", async () => {
    expect(await briefly(`${valid}\n\ufeff${valid}`)).toEqual(["1 true", "2 true byte-order-mark 2:1"]);
    expect(await briefly(`\ufeff\ufeff${valid}`)).toEqual(["1 true byte-order-mark 1:1"]);
    const later = await collect(checkLines(`\ufeff${valid}`, { firstLine: 2 }));
    expect(later.map(brief)).toEqual(["2 true byte-order-mark 2:1"]);
  });
});

describe("bytes that are no UTF-8", () => {
  // The first byte that is not part of a well-formed sequence; after the examples of chapter 3 of the Unicode Standard.
  const cases: [name: string, bytes: number[]][] = [
    ["a lone continuation", [0x80]],
    ["an overlong form", [0xc0, 0xaf]],
    ["an overlong form of three", [0xe0, 0x9f, 0x80]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["beyond the last character", [0xf4, 0x90, 0x80, 0x80]],
    ["an impossible byte", [0xff]],
    ["cut short", [0xe2, 0x82]],
    ["cut short by another", [0xf0, 0x9f, 0x98, 0x22]],
  ];
  test.each(cases)("%s is an issue at its place, and the next line is read", async (_name, bad) => {
    const results = await collect(checkLines(bytesOf('{"é": "😀', bad, `\n${valid}\n`)));
    expect(results.map(brief)).toEqual(["1 false invalid-utf-8 1:10", "2 true"]);
    expect(results[0]).not.toHaveProperty("text");
    const hex = (bad[0] ?? 0).toString(16);
    expect(results[0]?.issues[0]).toMatchObject({
      severity: "error",
      params: { found: `0x${hex}`, offset: 12 },
      message: `The byte 0x${hex} at offset 12 does not belong to a character in UTF-8.`,
    });
  });

  test("at the end of the source", async () => {
    expect(await briefly(bytesOf(`${valid}\n`, [0xe2, 0x82]))).toEqual([
      "1 true",
      "2 false invalid-utf-8 2:1",
    ]);
  });

  test("a replacement character that is really there is none of them", async () => {
    expect(await briefly(encode(named("\ufffd")))).toEqual(["1 true"]);
  });
});

describe("a line that is too long", () => {
  const limit = valid.length;
  const long = named("a long name");
  const options = { limits: { text: limit } };

  test("is one issue, and the next line is read", async () => {
    for (const end of ["\n", "\r\n"]) {
      const results = await collect(checkLines([valid, long, valid].join(end), options));
      expect(results.map(brief)).toEqual(["1 true", "2 false too-long 2:1", "3 true"]);
      expect(results[1]?.issues[0]?.params).toEqual({ length: long.length, limit });
      expect(results[1]).not.toHaveProperty("text");
    }
  });

  test("is counted without being kept", async () => {
    let most = 0;
    // Always the same, so that only what is kept takes memory.
    const chunk = Buffer.alloc(1 << 20, "x");
    function* chunks(): Iterable<Uint8Array> {
      yield encode('"');
      for (let round = 0; round < 100; round++) {
        yield chunk;
        most = Math.max(most, process.memoryUsage().arrayBuffers);
      }
      yield encode(`"\n${valid}`);
    }
    const before = process.memoryUsage().arrayBuffers;
    const results = await collect(checkLines(chunks(), { limits: { text: 1e6 } }));
    expect(results.map(brief)).toEqual(["1 false too-long 1:1", "2 true"]);
    expect(results[0]?.issues[0]?.params).toEqual({ length: 100 * 2 ** 20 + 2, limit: 1e6 });
    // Of a hundred times 1 MiB: three bytes for each of a million code units, rounded up, and what they were copied from.
    expect(most - before).toBeLessThan(16e6);
  });

  test("a limit that is left undefined is the one for lines", async () => {
    const [result] = await collect(
      checkLines("x".repeat(10_000_001), { limits: { text: undefined } as object }),
    );
    expect(result?.issues[0]?.params).toEqual({ length: 10_000_001, limit: 10_000_000 });
  });
});

describe("other checks", () => {
  test("take the value of each line", async () => {
    const results = await collect(checkLines('{"id":"a"}\n{"id":"a","id":"b"}\n', { check: checkStatement }));
    const codes = results.map(({ issues }) => issues.map(({ code }) => code));
    expect(codes.map((ofLine) => ofLine.includes("duplicate-key"))).toEqual([false, true]);
    expect(codes.map((ofLine) => ofLine.includes("missing-field"))).toEqual([true, true]);
    expect(results.map(({ line, issues }) => [line, issues[0]?.line])).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  test("get the options", async () => {
    const [result] = await collect(checkLines(`${valid.slice(0, -1)},"x":1}`, { mode: "loose" }));
    expect(result?.ok).toBe(true);
    expect(result?.issues.map(({ severity, line, column }) => [severity, line, column])).toEqual([
      ["warning", 1, valid.length + 1],
    ]);
  });
});

const jsonCodes = ["empty-input", "json-syntax", "trailing-comma", "truncated-json", "duplicate-key"];

/** What the lines of bytes are, said as plainly as possible. */
function splitNaively(whole: Uint8Array, limit: number): LineResult<unknown>[] {
  const results: LineResult<unknown>[] = [];
  const lines: number[][] = [[]];
  for (const byte of whole) {
    if (byte === 0x0a) lines.push([]);
    else lines.at(-1)?.push(byte);
  }
  for (const [index, bytes] of lines.entries()) {
    const line = index + 1;
    let text: string;
    try {
      text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes));
    } catch {
      results.push({ line, ok: false, issues: [] });
      continue;
    }
    if (line === 1) text = text.replace(/^\ufeff/, "");
    text = text.replace(/\r$/, "");
    if (text.length > limit) results.push({ line, ok: false, issues: [] });
    else if (/[^ \t\r]/.test(text)) {
      // Whether a text is JSON, also without a comma or a key twice, is for the tests of JSON text to judge.
      const ok = checkDossierText(text).issues.every(({ code }) => !jsonCodes.includes(code));
      results.push(
        ok
          ? { line, ok, value: JSON.parse(text.replace(/^\ufeff/, "")), issues: [], text }
          : { line, ok, issues: [], text },
      );
    }
  }
  return results;
}

const lineTexts = fc.oneof(
  fc.constantFrom("", " ", "\r", "\ufeff", "{}", "[1,2]", '"€"', '"😀"', "nope", '{"a":1,"a":2}', "\ufeff{}"),
  fc.json(),
);
const texts = fc
  .array(fc.tuple(lineTexts, fc.constantFrom("\n", "\r\n", "\n\n")), { maxLength: 8 })
  .map((lines) => lines.flat().join(""))
  .chain((text) => fc.constantFrom(text, text.replace(/\r?\n$/, ""), `\ufeff${text}`));
const damage = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 3 });
const cuts = fc.array(fc.nat(), { maxLength: 30 });
const limits = fc.oneof(fc.nat({ max: 12 }), fc.constant(1000));

function cut<Chunk extends { length: number; slice(from: number, to: number): Chunk }>(
  whole: Chunk,
  at: readonly number[],
): Chunk[] {
  const places = at.map((place) => place % (whole.length + 1)).sort((a, b) => a - b);
  return [...places, whole.length].map((to, index) =>
    whole.slice(index === 0 ? 0 : (places[index - 1] ?? 0), to),
  );
}

const plain = (results: readonly LineResult<unknown>[]): unknown =>
  results.map(({ issues: _, ...rest }) => rest);

describe("however a source is cut into chunks", () => {
  test("its lines are the same: bytes, damaged or not", async () => {
    await fc.assert(
      fc.asyncProperty(texts, damage, cuts, limits, async (text, damaged, at, limit) => {
        const whole = encode(text);
        for (const [place, byte] of damaged) if (whole.length > 0) whole[place % whole.length] = byte;
        const options = { check: anything, limits: { text: limit } };
        const results = await collect(checkLines(cut(whole, at), options));
        expect(plain(results)).toEqual(plain(splitNaively(whole, limit)));
        // And so is what is said about them.
        expect(results).toEqual(await collect(checkLines(whole, options)));
      }),
      { numRuns: 500 },
    );
  });

  test("its lines are the same: strings", async () => {
    await fc.assert(
      fc.asyncProperty(texts, cuts, limits, async (text, at, limit) => {
        const options = { check: anything, limits: { text: limit } };
        const results = await collect(checkLines(cut(text, at), options));
        expect(plain(results)).toEqual(plain(splitNaively(encode(text), limit)));
        expect(results).toEqual(await collect(checkLines(text, options)));
        expect(results).toEqual(await collect(checkLines(encode(text), options)));
      }),
      { numRuns: 500 },
    );
  });

  test("memory that the source uses again does no harm", async () => {
    const whole = encode(`${named("Ada")}\n${named("Eve")}\n`);
    const memory = new Uint8Array(7);
    function* chunks(): Iterable<Uint8Array> {
      for (let from = 0; from < whole.length; from += memory.length) {
        const part = whole.subarray(from, from + memory.length);
        memory.set(part);
        yield memory.subarray(0, part.length);
      }
    }
    const results = await collect(checkLines(chunks()));
    expect(results.map(({ text }) => text)).toEqual([named("Ada"), named("Eve")]);
  });
});

describe("sources", () => {
  const text = `${named("Zoë")}\n${valid}`;
  const sources: [name: string, source: () => LineSource][] = [
    ["a string", () => text],
    ["bytes", () => encode(text)],
    ["a Buffer", () => Buffer.from(text)],
    ["an array of strings", () => [...text]],
    ["an array of bytes", () => [...encode(text)].map((byte) => Uint8Array.of(byte))],
    ["a Node stream of bytes", () => Readable.from([Buffer.from(text)])],
    [
      "a Node stream of strings",
      () => new Readable({ read() {} }).setEncoding("utf8").wrap(Readable.from([text])),
    ],
    ["a web stream", () => new Blob([text]).stream()],
    [
      "a web stream that cannot be iterated",
      () => ({ getReader: () => new Blob([text]).stream().getReader() }),
    ],
    ["a web stream of strings", () => new Blob([text]).stream().pipeThrough(new TextDecoderStream())],
    [
      "a generator",
      async function* () {
        yield encode(text);
      },
    ],
  ];
  test.each(sources)("%s", async (_name, source) => {
    const results = await collect(checkLines(source()));
    expect(results.map(({ line, ok, text }) => [line, ok, text])).toEqual([
      [1, true, named("Zoë")],
      [2, true, valid],
    ]);
  });

  test("what is none throws", async () => {
    for (const wrong of [
      undefined,
      null,
      1,
      {},
      [1],
      [valid, encode(valid)],
      [encode(valid), valid],
      [null],
    ]) {
      // @ts-expect-error What a caller without types may pass.
      const results = checkLines(wrong);
      await expect(collect(results)).rejects.toThrow(TypeError);
    }
  });

  test("an error of reading is thrown on, after the lines before it", async () => {
    async function* failing(): AsyncGenerator<string> {
      yield `${valid}\n${valid}`;
      throw new Error("the disk is gone");
    }
    const seen: number[] = [];
    await expect(
      (async () => {
        for await (const { line } of checkLines(failing())) seen.push(line);
      })(),
    ).rejects.toThrow("the disk is gone");
    expect(seen).toEqual([1]);
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error("the net is gone")),
    });
    await expect(collect(checkLines({ getReader: () => stream.getReader() }))).rejects.toThrow(
      "the net is gone",
    );
    expect(stream.locked).toBe(false);
  });

  test("an error of the check is thrown on, and the source is given back", async () => {
    const { source, state } = watched(10);
    const check = (): never => {
      throw new Error("a check of one's own");
    };
    await expect(collect(checkLines(source, { check }))).rejects.toThrow("a check of one's own");
    expect(state).toEqual({ pulled: 1, returned: true });
  });
});

/** A source that says how far it was read and whether it was given back. */
function watched(most: number): {
  source: AsyncIterable<string>;
  state: { pulled: number; returned: boolean };
} {
  const state = { pulled: 0, returned: false };
  const source: AsyncIterable<string> = {
    [Symbol.asyncIterator]: () => ({
      next: async () =>
        state.pulled++ < most
          ? { done: false, value: `${valid}\n${valid}\n` }
          : { done: true, value: undefined },
      return: async () => {
        state.returned = true;
        return { done: true, value: undefined };
      },
    }),
  };
  return { source, state };
}

describe("reading", () => {
  test("goes no further than results are taken", async () => {
    const { source, state } = watched(10);
    const results = checkLines(source);
    expect(state.pulled).toBe(0);
    for (const pulled of [1, 1, 2, 2, 3]) {
      await results.next();
      await new Promise((resolve) => setTimeout(resolve, 1));
      expect(state.pulled).toBe(pulled);
    }
  });

  test("that stops early gives an iterable back", async () => {
    const { source, state } = watched(10);
    for await (const { line } of checkLines(source)) if (line === 3) break;
    expect(state).toEqual({ pulled: 2, returned: true });
  });

  test("that stops early destroys a Node stream", async () => {
    const stream = Readable.from([valid, "\n", valid, "\n"]);
    for await (const _ of checkLines(stream)) break;
    expect(stream.destroyed).toBe(true);
  });

  test.each([true, false])(
    "that stops early cancels a web stream and unlocks it (iterable: %s)",
    async (iterable) => {
      let cancelled = false;
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => controller.enqueue(encode(`${valid}\n`)),
        cancel: () => {
          cancelled = true;
        },
      });
      const source: LineSource = iterable ? stream : { getReader: () => stream.getReader() };
      for await (const _ of checkLines(source)) break;
      expect(cancelled).toBe(true);
      expect(stream.locked).toBe(false);
    },
  );

  test("to the end unlocks a web stream and does not cancel it", async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(encode(valid));
        controller.close();
      },
      cancel: () => {
        cancelled = true;
      },
    });
    await collect(checkLines({ getReader: () => stream.getReader() }));
    expect([cancelled, stream.locked]).toEqual([false, false]);
  });
});

test("other tasks get a turn, whatever the runtime has for that", async () => {
  const source = `${valid}\n`.repeat(40);
  const busy = (value: unknown): CheckResult<Dossier> => {
    const end = Date.now() + 4;
    while (Date.now() < end);
    return checkDossier(value);
  };
  const turnsDuring = async (): Promise<number> => {
    let turns = 0;
    let isOver = false;
    const count = (): void => {
      turns++;
      if (!isOver) setTimeout(count, 0);
    };
    setTimeout(count, 0);
    for await (const { ok } of checkLines(source, { check: busy })) expect(ok).toBe(true);
    isOver = true;
    return turns;
  };
  try {
    expect(await turnsDuring()).toBeGreaterThan(1);
    vi.stubGlobal("setImmediate", undefined);
    expect(await turnsDuring()).toBeGreaterThan(1);
    vi.stubGlobal("MessageChannel", undefined);
    expect(await turnsDuring()).toBeGreaterThan(1);
  } finally {
    vi.unstubAllGlobals();
  }
});
