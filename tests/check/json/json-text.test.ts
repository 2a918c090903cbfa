import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkDossierText, type Issue } from "../../../src/index.js";
import { describeFound } from "../../../src/issues/index.js";
import { hang } from "../../support/hang.js";
import { readNaively } from "../../support/json-oracle.js";

const short =
  '{"format":"diplomatic-events/1","sources":[],"actors":[{"id":"a","kind":"person","name":"\\u0041 \\"\\\\\\n"}],' +
  '"events":[],"extensions":{"a:b":[-1.5e+3,true,false,null,{"":0}]}}';

/** The codes that say that a text is no JSON. */
const syntaxFamily = ["json-syntax", "truncated-json", "trailing-comma", "empty-input", "byte-order-mark"];

const brief = ({ code, line, column }: Issue): string => `${code} ${line}:${column}`;
const check = (text: string): string[] => checkDossierText(text).issues.map(brief);
const syntaxOf = (text: string): string[] =>
  checkDossierText(text)
    .issues.filter(({ code }) => syntaxFamily.includes(code))
    .map(brief);

/** A valid dossier with something put before its last brace. */
const dossierWith = (rest: string): string =>
  `{ "format": "diplomatic-events/1", "sources": [], "actors": [], "events": []${rest}}`;

test("the short dossier is in order", () => {
  expect(checkDossierText(short)).toEqual({ ok: true, value: JSON.parse(short), issues: [] });
});

describe("a byte order mark", () => {
  test("is one warning, and what follows is checked all the same", () => {
    const result = checkDossierText(`\ufeff${short}`);
    expect(result.ok).toBe(true);
    expect(checkDossierText(`\ufeff${dossierWith(",")}`).ok).toBe(false);
    expect(result.issues.map(brief)).toEqual(["byte-order-mark 1:1"]);
  });

  test("counts as a column, as editors that show it do", () => {
    expect(check('\ufeff{"format":1}')[1]).toBe("missing-field 1:2");
  });

  test("elsewhere it is no white space", () => {
    expect(check("\ufeff\ufeff{}")).toEqual(["byte-order-mark 1:1", "json-syntax 1:2"]);
    expect(check("{}\ufeff")).toEqual(["json-syntax 1:3"]);
  });
});

describe("numbers that a program reads as others", () => {
  const extended = (literal: string) => dossierWith(`,\n "extensions": { "a:b": [1, ${literal}] }`);
  test.each([
    ["9007199254740993", "9007199254740992"],
    ["-12345678901234567890", "-12345678901234567000"],
    ["0.30000000000000004444", "0.30000000000000004"],
    ["123456789.1234567891", "123456789.12345679"],
    ["1.00000000000000001E20", "100000000000000000000"],
  ])("%s, read as %s, is a warning with a place", (literal, read) => {
    const result = checkDossierText(extended(literal));
    expect(result).toMatchObject({
      ok: true,
      issues: [{ severity: "warning", pointer: "/extensions/a:b/1" }],
    });
    expect(result.issues.map(brief)).toEqual(["out-of-range 2:29"]);
    expect(result.issues[0]?.message).toBe(
      `Expected a number that programs keep (they read ${read}), found ${literal}.`,
    );
  });

  test.each([
    "9007199254740992",
    "100000000000000000000",
    "0.1",
    "1e21",
    "5e-324",
    "0.30000000000000004",
    // The number of fewer digits is nearer than any that a program tells apart.
    "0.30000000000000001",
    "1.0000000000000000000",
    "-0.0000000000000000000",
    '"9007199254740993"',
    '": 9007199254740993,"',
  ])("%s is read as it is", (literal) => {
    expect(checkDossierText(extended(literal)).issues).toEqual([]);
  });

  test("one that is read as infinite is an error that quotes it", () => {
    const [issue, ...others] = checkDossierText(extended("-1e999")).issues;
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe("out-of-range 2:29");
    expect(issue?.message).toBe("Expected a number within 1.8e308 of zero, found -1e999.");
  });
});

describe("trailing commas", () => {
  test("each is one error at the comma, and the value is checked all the same", () => {
    const text = dossierWith(',\n "extensions": { "a:b": [1, 2 ,\n], },\n');
    expect(check(text)).toEqual(["trailing-comma 2:31", "trailing-comma 3:2", "trailing-comma 3:5"]);
    expect(check(text.replace('"a:b"', '"ab"'))).toContain("malformed-string 2:18");
  });

  test("commas with nothing before or between them are another error", () => {
    expect(check("[,]")).toEqual(["json-syntax 1:2"]);
    expect(check("[1,,]")).toEqual(["json-syntax 1:4"]);
    expect(check("{,}")).toEqual(["json-syntax 1:2"]);
    expect(check("{},")).toEqual(["json-syntax 1:3"]);
  });
});

describe("duplicate keys", () => {
  const duplicates = (text: string): string[] =>
    checkDossierText(text)
      .issues.filter(({ code }) => code === "duplicate-key")
      .map((issue) => `${issue.pointer} ${issue.line}:${issue.column}`);

  test("at the second key, at any depth", () => {
    expect(duplicates('{"a":1,\n"a":2}')).toEqual(["/a 2:1"]);
    expect(duplicates('{"a":1,"b":{"c":[0,{"d":1,\n  "d":2}]},"a":3}')).toEqual(["/b/c/1/d 2:3", "/a 2:12"]);
    expect(duplicates('[[{"a":1,"a":2,"a":3}]]')).toEqual(["/0/0/a 1:10", "/0/0/a 1:16"]);
  });

  test("however the key is written", () => {
    expect(duplicates('{"a":1,"\\u0061":2}')).toEqual(["/a 1:8"]);
    expect(duplicates('{"\\"a":1,"\\u0022a":2}')).toEqual(['/"a 1:10']);
    expect(duplicates('{"a/b~c":1,"a/b~c":2}')).toEqual(["/a~1b~0c 1:12"]);
    expect(duplicates('{"":1,"":2}')).toEqual(["/ 1:7"]);
    expect(duplicates('{"__proto__":1,"__proto__":2}')).toEqual(["/__proto__ 1:16"]);
    expect(duplicates('{"1":1, "1" : 2}')).toEqual(["/1 1:9"]);
  });

  test("not the same key in different objects, nor colons and quotation marks within strings", () => {
    expect(duplicates('[{"a":1},{"a":1},{"b":{"a":1}}]')).toEqual([]);
    expect(duplicates('{"a":"\\"a\\":1","b":"a\\\\","c":"\\":"}')).toEqual([]);
    expect(duplicates('{"a":1,"A":2,"\\u00e1":3,"a\\u0301":4}')).toEqual([]);
  });

  test("fail a dossier that would otherwise be in order", () => {
    const result = checkDossierText(dossierWith(', "title": "A", "title": "A"'));
    expect(result.ok).toBe(false);
    expect(result.issues.map(({ code, params }) => [code, params])).toEqual([
      ["duplicate-key", { key: "title" }],
    ]);
  });

  test("the last one is checked, as parsers read it", () => {
    const { issues } = checkDossierText(dossierWith(',\n "title": "A",\n "title": 1'));
    expect(issues.map(brief)).toEqual(["duplicate-key 3:2", "wrong-type 3:11"]);
  });
});

describe("a text that was cut off", () => {
  test("at every position is truncated JSON, and nothing else", () => {
    for (let end = 1; end < short.length; end++) {
      const { ok, issues } = checkDossierText(short.slice(0, end));
      expect([end, ok, issues.map(({ code }) => code)]).toEqual([end, false, ["truncated-json"]]);
    }
  });

  test("says what was expected, and where", () => {
    expect(check('{"a": [1, 2')).toEqual(["truncated-json 1:12"]);
    expect(check('{"a":\n')).toEqual(["truncated-json 2:1"]);
    const [issue] = checkDossierText('{"a": [1, 2').issues;
    expect(issue?.message).toContain("a comma or a closing bracket");
  });

  test.each(["[-", "[1.", "[1e", "[1E+", "[1.5e-", '["\\', '["\\u', '["\\u00e', "[t", "[fals", "[nul", "{"])(
    "within %s",
    (text) => {
      expect(check(text).map((issue) => issue.split(" ")[0])).toEqual(["truncated-json"]);
    },
  );

  test.each(["{} t", "{}\u00a0", "[1 n", '{"a" f', "[1e5e", "[01", "{} {", "[tr ", '["\\x'])(
    "is not the same as wrong: %j",
    (text) => {
      expect(check(text).map((issue) => issue.split(" ")[0])).toEqual(["json-syntax"]);
    },
  );
});

describe("what is no JSON", () => {
  test.each<[string, string, string]>([
    ["a comment", "{ // note\n}", "json-syntax 1:3"],
    ["a block comment", "/* note */ {}", "json-syntax 1:1"],
    ["single quotes", "{'a':1}", "json-syntax 1:2"],
    ["a key without quotes", "{a:1}", "json-syntax 1:2"],
    ["NaN", '{"a":NaN}', "json-syntax 1:6"],
    ["Infinity", "[-Infinity]", "json-syntax 1:2"],
    ["undefined", "[undefined]", "json-syntax 1:2"],
    ["a leading zero", "[01]", "json-syntax 1:3"],
    ["a leading plus", "[+1]", "json-syntax 1:2"],
    ["a point without digits", "[1.]", "json-syntax 1:3"],
    ["a point first", "[.5]", "json-syntax 1:2"],
    ["a hexadecimal number", "[0x1F]", "json-syntax 1:3"],
    ["a tab in a string", '["a\tb"]', "json-syntax 1:4"],
    ["a line break in a string", '["a\nb"]', "json-syntax 1:4"],
    ["an escape of no meaning", '["\\x41"]', "json-syntax 1:3"],
    ["an equals sign", '{"a"=1}', "json-syntax 1:5"],
    ["a comma left out", '{"a":1 "b":2}', "json-syntax 1:8"],
    ["the wrong bracket", "[1}", "json-syntax 1:3"],
    ["a no-break space", "[\u00a01]", "json-syntax 1:2"],
    ["a second value", "{}\n{}", "json-syntax 2:1"],
    ["words", "I cannot help with that.", "json-syntax 1:1"],
    ["a code fence", "```json\n{}\n```", "json-syntax 1:1"],
  ])("%s", (_name, text, issue) => {
    expect(check(text)).toEqual([issue]);
  });

  test.each<[text: string, message: string]>([
    ["", "The text is empty; expected a JSON document."],
    ["[", "The text ends before the JSON document does; expected a value."],
    ['["a', "The text ends before the JSON document does; expected the closing quotation mark of a string."],
    ['{"a"', "The text ends before the JSON document does; expected a colon."],
    ["[1", "The text ends before the JSON document does; expected a comma or a closing bracket."],
    ['{"a":1,', "The text ends before the JSON document does; expected a key in double quotes."],
    ['["a\tb"]', 'Expected control characters in a string to be escaped, found "\\t".'],
    ['["\\x41"]', 'Expected one of the escapes \\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX, found "\\\\".'],
    ['{"a"=1}', 'Expected a colon, found "=".'],
    ["{1:2}", 'Expected a key in double quotes, found "1".'],
    ['{"a":1]', 'Expected a comma or a closing brace, found "]".'],
    ["[1}", 'Expected a comma or a closing bracket, found "}".'],
    ["{} {", 'Expected the end of the text, found "{".'],
    ["[01]", 'Expected a comma or a closing bracket, found "1".'],
    ["[.5]", 'Expected a value, found ".5".'],
    ["[\u00a01]", 'Expected a value, found "\u00a0".'],
  ])("%j: the message says what was expected", (text, message) => {
    expect(checkDossierText(text).issues[0]?.message).toBe(message);
  });

  test("the message names what was found, escaped", () => {
    expect(checkDossierText("[\u0007]").issues[0]?.message).toBe('Expected a value, found "\\u0007".');
    expect(checkDossierText("[\ud83d]").issues[0]?.message).toBe('Expected a value, found "\\ud83d".');
    expect(checkDossierText("[🕊]").issues[0]?.message).toBe('Expected a value, found "🕊".');
    expect(checkDossierText("[undefined]").issues[0]?.message).toBe('Expected a value, found "undefined".');
  });

  test("what JavaScript once forbade and JSON allows is fine", () => {
    expect(checkDossierText(dossierWith(', "title": "a\u2028b\u007f\ud800"')).ok).toBe(true);
  });
});

describe("lines and columns", () => {
  // The issue stands at the 1 of `"title": 1`, after which nothing else is wrong.
  const lineEnds: [string, string][] = [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ];
  test.each(lineEnds)("with %s", (_name, end) => {
    expect(check(dossierWith(`,${end}${end}  "title": 1${end}`))).toEqual(["wrong-type 3:12"]);
  });

  test("mixed", () => {
    expect(check(dossierWith(',\n\r\r\n\r"title": 1'))).toEqual(["wrong-type 5:10"]);
  });

  test("line breaks within strings are escaped and count as no line; U+2028 neither", () => {
    const before = dossierWith("").length - 1 + ', "extensions": {"a:b": "\\n\u2028"}, "title": '.length;
    expect(check(dossierWith(', "extensions": {"a:b": "\\n\u2028"}, "title": 1'))).toEqual([
      `wrong-type 1:${before + 1}`,
    ]);
  });

  test("columns count UTF-16 code units, as JavaScript and the language server protocol do", () => {
    const before = dossierWith("").length - 1;
    expect(check(dossierWith(', "extensions": {"a:b": "🕊🕊"}, "title": 1'))).toEqual([
      `wrong-type 1:${before + ', "extensions": {"a:b": "'.length + 4 + '"}, "title": '.length + 1}`,
    ]);
    expect(check('["🕊" 1]')).toEqual(["json-syntax 1:7"]);
  });

  test.each([1, 65_535, 65_536, 65_537, 131_072, 200_000])("after %i of them", (count) => {
    for (const end of ["\n", "\r", "\r\n"]) {
      expect(check(`${end.repeat(count)}5`)).toEqual([`wrong-type ${count + 1}:1`]);
      expect(
        check(dossierWith(`, "x": 1${end.repeat(count)} , "y": 2, ${end.repeat(count)} "z": 3`)),
      ).toEqual([
        `unknown-field 1:${dossierWith("").length + 2}`,
        `unknown-field ${count + 1}:4`,
        `unknown-field ${2 * count + 1}:2`,
      ]);
    }
    expect(check(`${" ".repeat(count)}5`)).toEqual([`wrong-type 1:${count + 1}`]);
  });

  test("a tab is one column", () => {
    expect(check(dossierWith(',\n\t"title": 1'))).toEqual(["wrong-type 2:11"]);
  });

  test("an unknown field is shown at its key, a wrong value at the value, a missing field at its object", () => {
    expect(check(dossierWith(',\n "tittle"\n:\n "A"'))).toEqual(["unknown-field 2:2"]);
    expect(check(dossierWith(',\n "title"\n:\n 1'))).toEqual(["wrong-type 4:2"]);
    expect(check(dossierWith(',\n "extensions": {\n "key"\n: 1 }'))).toEqual(["malformed-string 3:2"]);
    expect(check(dossierWith(',\n "territories": [\n {\n"id": "a" }]'))).toEqual(["missing-field 3:2"]);
  });
});

describe("other input", () => {
  test.each(["", " ", "\n\r\t ", "\u00a0"])("empty text %j", (text) => {
    expect(check(text)).toEqual(["empty-input 1:1"]);
  });

  test("only a byte order mark", () => {
    expect(check("\ufeff")).toEqual(["byte-order-mark 1:1", "empty-input 1:1"]);
  });

  test.each([undefined, null, 1, {}, [], () => 1, Symbol("x"), 1n, new Date(0), Object("{}")])(
    "input that is no string: %s",
    (input) => {
      // The signature asks for a string; callers without types may pass anything.
      const { ok, issues } = checkDossierText(input as string);
      expect([ok, issues.map(({ code, pointer }) => [code, pointer])]).toEqual([false, [["wrong-type", ""]]]);
      expect(issues[0]?.message).toBe(
        `Expected a string or bytes of JSON text, found ${describeFound(input)}.`,
      );
    },
  );

  test.each(["null", "true", "0", '"a"', "[]"])("JSON that is no object: %s", (text) => {
    expect(check(text)).toEqual(["wrong-type 1:1"]);
  });

  test("a number beyond all numbers is one issue, wherever it stands", () => {
    expect(check("1e999")).toEqual(["out-of-range 1:1"]);
    expect(check(dossierWith(', "title": -1e999'))).toHaveLength(1);
    expect(check(dossierWith(', "extensions": {"a:b": [1e999]}'))).toHaveLength(1);
    expect(checkDossierText(dossierWith(', "extensions": {"a:b": 1e-999}')).ok).toBe(true);
  });

  test("__proto__ keys are keys like any other", () => {
    const codes = (text: string): string[] =>
      checkDossierText(text).issues.map(({ code, pointer }) => `${code} ${pointer}`);
    expect(codes(dossierWith(', "__proto__": {"title": 1}'))).toEqual(["unknown-field /__proto__"]);
    expect(codes(dossierWith(', "extensions": {"__proto__": 1}'))).toEqual([
      "malformed-string /extensions/__proto__",
    ]);
    const nested = checkDossierText(dossierWith(', "extensions": {"a:b": {"__proto__": {"x": 1}}}'));
    expect(nested.ok && Object.keys(Object(nested.value.extensions?.["a:b"]))).toEqual(["__proto__"]);
    expect(Reflect.get({}, "x")).toBeUndefined();
    const territory = dossierWith(', "territories": [{"id": "a", "__proto__": {"name": "A"}}]');
    expect(codes(territory).sort()).toEqual([
      "missing-field /territories/0/name",
      "unknown-field /territories/0/__proto__",
    ]);
  });
});

describe("limits", () => {
  test("a text that is too long is not read", () => {
    const { issues } = checkDossierText(`${short} `, { limits: { text: short.length } });
    expect(issues.map(({ code, params }) => [code, params])).toEqual([
      ["too-long", { length: short.length + 1, limit: short.length }],
    ]);
    expect(checkDossierText(short, { limits: { text: short.length } }).ok).toBe(true);
  });

  test("a value of too many parts is not explained", () => {
    const { issues } = checkDossierText(`[${"1,".repeat(50)}1]`, { limits: { parts: 50 } });
    expect(issues.map(({ code }) => code)).toEqual(["too-many"]);
  });

  test.each([10_000, 100_000])("nesting %i deep is one issue, soon found", (depth) => {
    const started = performance.now();
    for (const [open, close] of [
      ["[", "]"],
      ['{"a":', "}"],
    ] as const) {
      const { issues } = checkDossierText(`${open.repeat(depth)}1${close.repeat(depth)}`);
      expect(issues.map(({ code }) => code)).toEqual(["too-deep"]);
      expect(issues[0]?.column).toBe(open.length * 100 + 1);
      expect(check(open.repeat(depth))).toEqual([`truncated-json 1:${open.length * depth + 1}`]);
    }
    expect(performance.now() - started).toBeLessThan(hang);
  });

  test("duplicate keys at every level of a deep text are found soon, up to the limit", () => {
    const depth = 20_000;
    const started = performance.now();
    const { issues } = checkDossierText(`${'{"a":0,"a":'.repeat(depth)}1${"}".repeat(depth)}`);
    expect(issues.filter(({ code }) => code === "duplicate-key")).toHaveLength(100);
    expect(issues.filter(({ code }) => code === "issue-limit")).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(hang);
  });

  test("no limit on issues hides that a text is no JSON", () => {
    const text = `{${'"a":1,'.repeat(300)}"b":}`;
    for (const issues of [100, 1, 0]) {
      const codes = checkDossierText(text, { limits: { issues } }).issues.map(({ code }) => code);
      expect(codes).toContain("json-syntax");
      expect(codes).toContain("issue-limit");
      expect(codes.length).toBeLessThanOrEqual(Math.max(1, issues) + 1);
    }
  });

  test("trailing commas beyond the limit are set aside all the same", () => {
    const text = dossierWith(`, "title": 1, "extensions": {"a:b": [${"[1,],".repeat(150)}1]}`);
    const codes = checkDossierText(text, { limits: { issues: 2 } }).issues.map(({ code }) => code);
    expect(codes.sort()).toEqual(["issue-limit", "trailing-comma", "wrong-type"].sort());
  });
});

describe("for any text", () => {
  const pieces = ["{", "}", "[", "]", ",", ":", '"', "\\", "a", "u", "0", "1", "-", ".", "e", "true", "null"];
  const more = [
    " ",
    "\n",
    "\ufeff",
    "\u00a0",
    "//",
    "'",
    '"a":',
    '"\\u0061":',
    '{"a":1}',
    "1,",
    "t",
    "\t",
    "🕊",
  ];
  const soup = fc
    .array(fc.constantFrom(...pieces, ...more), { maxLength: 14 })
    .map((parts) => parts.join(""));
  const json = fc.oneof(
    fc.json({ maxDepth: 3 }),
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value, null, 1)),
  );
  // Few keys, so that many stand twice.
  const { withDuplicates } = fc.letrec<{ withDuplicates: string; node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("1", "null", '"a"', '"a\\":"', '"\\\\"', "{}", "[]"),
      fc.array(tie("node"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
      tie("withDuplicates"),
    ),
    withDuplicates: fc
      .array(fc.tuple(fc.constantFrom('"a"', '"\\u0061"', '"b"', '"\\""', '"__proto__"'), tie("node")), {
        minLength: 1,
        maxLength: 4,
      })
      .map((members) => `{${members.map(([key, value]) => `${key} :${value}`).join(",")}}`),
  }));
  const spoilt = fc
    .tuple(
      fc.oneof(json, withDuplicates, fc.constant(short)),
      fc.nat(),
      fc.nat(2),
      fc.constantFrom(...pieces, ...more, ""),
    )
    .map(([text, seed, removed, inserted]) => {
      const at = seed % (text.length + 1);
      return text.slice(0, at) + inserted + text.slice(at + removed);
    });
  const anyText = fc.oneof(soup, json, withDuplicates, spoilt, fc.string({ unit: "binary" }));

  test("there is a syntax issue exactly when JSON.parse throws", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        const found = syntaxOf(text);
        expect(found.length > 0).toBe(!valid);
        expect(checkDossierText(text).ok && !valid).toBe(false);
      }),
      { numRuns: 600 },
    );
  });

  test("cut off, wrong and trailing commas are told apart as the grammar says", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.trim() !== "" && !text.startsWith("\ufeff"));
        const { verdict, commas } = readNaively(text);
        const codes = syntaxOf(text).map((issue) => issue.split(" ")[0]);
        const last = verdict === "ended" ? ["truncated-json"] : verdict === "wrong" ? ["json-syntax"] : [];
        expect(codes).toEqual([...commas.map(() => "trailing-comma"), ...last]);
      }),
      { numRuns: 600 },
    );
  });

  test("duplicate keys are found exactly where a naive reading finds them", () => {
    fc.assert(
      fc.property(fc.oneof(withDuplicates, spoilt, anyText), (text) => {
        const found = checkDossierText(text)
          .issues.filter(({ code }) => code === "duplicate-key")
          .map(({ pointer }) => pointer);
        const { verdict, duplicates } = readNaively(text.replace(/^\ufeff/, " "));
        if (verdict !== "wrong" || text.trim() !== "") expect(found).toEqual(duplicates);
      }),
      { numRuns: 600 },
    );
  });

  test("every issue but the limit has a line and a column within the text, in order", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.split(/\r\n?|\n/);
        const { issues } = checkDossierText(text);
        const places = issues.filter(({ code }) => code !== "issue-limit");
        for (const { line = 0, column = 0 } of places) {
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 1);
        }
        const rank = places.map(({ line = 0, column = 0 }) => line * 1e6 + column);
        expect(rank).toEqual([...rank].sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });
});

describe("bytes", () => {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const named = dossierWith(',\r\n "title": "Réunion 😀"');

  test("are checked as their text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(named), fc.json(), fc.string({ unit: "binary" })), (text) => {
        fc.pre(!text.slice(0, 2).includes("\0"));
        const bytes = encode(text);
        expect(checkDossierText(bytes)).toEqual(checkDossierText(new TextDecoder().decode(bytes)));
      }),
    );
    expect(checkDossierText(Buffer.from(named)).ok).toBe(true);
    expect(checkDossierText(encode(`\ufeff${named}`)).issues.map(brief)).toEqual(["byte-order-mark 1:1"]);
    expect(checkDossierText(new Uint8Array()).issues.map(brief)).toEqual(["empty-input 1:1"]);
  });

  test("in another encoding are one issue at the first one that is no character", () => {
    const text = dossierWith(',\r\n "title": "😀 Réunion"');
    const bytes = Uint8Array.from([...encode(text.slice(0, text.indexOf("é"))), 0xe9, 0x75]);
    const [issue, ...others] = checkDossierText(bytes).issues;
    expect(others).toEqual([]);
    expect(issue && brief(issue)).toBe("invalid-utf-8 2:16");
    expect(issue?.params).toEqual({ found: "0xe9", offset: bytes.length - 2 });
  });

  test.each([
    ["with a mark", "\ufeff"],
    ["without one", ""],
  ])("in UTF-16 %s are one issue that says so", (_, mark) => {
    const little = Buffer.from(mark + named, "utf16le");
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big]) {
      const [issue, ...others] = checkDossierText(bytes).issues;
      expect(others).toEqual([]);
      expect(issue && brief(issue)).toBe("invalid-utf-8 1:1");
      expect(issue?.message).toBe("Expected bytes in UTF-8, found UTF-16.");
      expect(issue?.hint).toBe("save the text as UTF-8");
    }
  });

  test("that are too long are not decoded", () => {
    const limits = { text: 10 };
    for (const text of [
      "x".repeat(11),
      "é".repeat(11),
      "€".repeat(11),
      "😀".repeat(6),
      `${"x".repeat(31)}\ud800`,
    ]) {
      const [issue] = checkDossierText(encode(text), { limits }).issues;
      expect(issue?.params).toEqual({ length: text.length, limit: 10 });
    }
    expect(
      checkDossierText(Uint8Array.from([...encode("x".repeat(30)), 0xff]), { limits }).issues[0]?.code,
    ).toBe("too-long");
  });
});
