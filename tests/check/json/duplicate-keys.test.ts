import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasDuplicateKeys } from "../../../src/check/json/duplicate-keys.js";
import { lawRuns } from "../../support/law-runs.js";

const hasDuplicates = (text: string): boolean => hasDuplicateKeys(text, JSON.parse(text));

describe("whether an object has a key twice", () => {
  test.each([
    ...[
      "{}",
      "[]",
      "null",
      "-0",
      '"a"',
      "[1,2,[]]",
      '{"a":{"b":1},"b":1}',
      '[{"a":1},{"a":1}]',
      ' { "a" : 1 }\n',
    ],
    // What is not written in the shortest way, or in a shorter way than JavaScript writes it.
    ...[
      '{"a":1e3}',
      '{"a":1000}',
      '{"a":0.0001,"b":1e-4}',
      '{"a":1e400}',
      '{"a":1.0}',
      '{"\\u0061":"\\ud83d\\ude00\\n"}',
    ],
    ...['{"a":"\\"b\\":1"}', '{"__proto__":1}', '{"a":"😀 \\\\"}'],
  ])("not in %s", (text) => {
    expect(hasDuplicates(text)).toBe(false);
  });

  test.each([
    ...[
      '{"a":1,"a":1}',
      '{ "a" : 1, "a" : 2 }',
      '[[{"b":{"a":[],"a":[]}}]]',
      '{"a":1,"\\u0061":2}',
      '{"__proto__":1,"__proto__":2}',
    ],
    // As long as the value would be without the second key, if its numbers were written as JavaScript writes them.
    ...['{"a":1,"a":1,"b":1e8}', '{"a":1,"a":1,"b":[1e400,1e400]}', '{"a":123,"a":123,"b":[1e-6,1e-6]}'],
    '{"a":1,"a":1,"b":[7e22,7e22,7e22,7e22,7e22,7e22]}',
  ])("in %s", (text) => {
    expect(hasDuplicates(text)).toBe(true);
  });

  test("whatever a program has added to all objects", () => {
    const prototype: object = Object.getPrototypeOf({});
    // `"ab":12,` is as long as the member that is there twice.
    Object.defineProperty(prototype, "ab", {
      value: 12,
      enumerable: true,
      configurable: true,
      writable: true,
    });
    const found = ['{"a":123,"a":123}', '{"a":123}'].map(hasDuplicates);
    Reflect.deleteProperty(prototype, "ab");
    expect(found).toEqual([true, false]);
  });

  interface Written {
    text: string;
    isTwice: boolean;
  }
  const space = fc.constantFrom("", "", "", " ", "\n\t");
  const number = fc.constantFrom(
    "0",
    "-0",
    "1",
    "10",
    "100",
    "1000",
    "1e3",
    "12e2",
    "1E+21",
    "1e400",
    "0.5",
    "0.01",
    "1e-2",
    "0.001",
    "2.50",
  );
  const string = fc
    .oneof(fc.string(), fc.constantFrom('"', "\\", '":', "\u0000", "é", "😀", "\ud800"))
    .map((each) => JSON.stringify(each));
  const leaf = fc
    .oneof(number, string, fc.constantFrom("true", "false", "null"))
    .map((text): Written => ({ text, isTwice: false }));
  const key = fc.constantFrom('"a"', '"b"', '"\\u0061"', '"c\\n"', '""', '"__proto__"');
  const { value } = fc.letrec<{ value: Written }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc.tuple(space, fc.array(tie("value"), { maxLength: 3 })).map(
        ([space, items]): Written => ({
          text: `[${space}${items.map(({ text }) => text).join(`${space},`)}]`,
          isTwice: items.some(({ isTwice }) => isTwice),
        }),
      ),
      fc
        .tuple(space, fc.array(fc.tuple(key, tie("value")), { maxLength: 3 }))
        .map(([space, members]): Written => {
          const keys = members.map(([key]) => JSON.parse(key));
          return {
            text: `{${members.map(([key, { text }]) => `${space}${key}${space}:${text}`).join(",")}}${space}`,
            isTwice: new Set(keys).size < keys.length || members.some(([, { isTwice }]) => isTwice),
          };
        }),
    ),
  }));

  test("told for any JSON", () => {
    fc.assert(
      fc.property(value, ({ text, isTwice }) => {
        expect(hasDuplicates(text)).toBe(isTwice);
      }),
      lawRuns(1000),
    );
  });
});
