import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { extractExamples } from "./extract-examples.js";
import { judgeExamples } from "./judge-examples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

const cases: { name: string; code: string; problems: RegExp[] }[] = [
  { name: "takes what is printed", code: 'console.log("one", 2); // one 2', problems: [] },
  { name: "takes the values as code", code: 'console.log("one", [2]); // "one" [2]', problems: [] },
  {
    name: "takes objects on one line",
    code: 'console.log({ a: "b", "c-d": undefined }); // { a: "b", "c-d": undefined }',
    problems: [],
  },
  { name: "takes lines below a call", code: 'console.log("one\\n  two");\n// one\n//   two', problems: [] },
  {
    name: "takes lines below a loop",
    code: "for (const n of [1, 2]) {\n  console.log(n);\n}\n// 1\n// 2\n\n// Something else.",
    problems: [],
  },
  {
    name: "finds another value",
    code: "const n: number = 1;\nconsole.log(n); // 2",
    problems: [/^page[.]md:4: expected 2, printed 1$/],
  },
  {
    name: "finds another string",
    code: 'console.log("one"); // "two"',
    problems: [/^page[.]md:3: expected "two", printed "one"$/],
  },
  {
    name: "finds another order",
    code: "for (const n of [1, 2]) console.log(n);\n// 2\n// 1",
    problems: [/^page[.]md:3: expected 2\n1, printed 1\n2$/],
  },
  {
    name: "finds a line too many",
    code: "console.log(1);\n// 1\n// 2",
    problems: [/expected 1\n2, printed 1$/],
  },
  {
    name: "finds what is never printed",
    code: "if (Date.now() < 0) console.log(1); // 1",
    problems: [/expected 1, printed $/],
  },
  {
    name: "finds what no comment says",
    code: "console.log(1);",
    problems: [/^page[.]md:3: no comment says what this prints: 1$/],
  },
  {
    name: "finds a wrong type",
    code: '\nconst n: number = "one";\nvoid n;',
    problems: [/^page[.]md:4: Type 'string' is not assignable to type 'number'/],
  },
  {
    name: "finds an unknown name",
    code: 'import { nothing } from "diplomatic-events";\nvoid nothing;',
    problems: [
      /^page[.]md:3: Module .* has no exported member 'nothing'/,
      /the example throws [\s\S]*SyntaxError/,
    ],
  },
  {
    name: "finds an exception",
    code: 'import { parseStatement } from "diplomatic-events";\nparseStatement({});',
    problems: [/^page[.]md:3: the example throws [\s\S]*Cannot parse the statement/],
  },
];

describe("the test of the examples can fail", () => {
  const examples = cases.flatMap(({ code }) =>
    extractExamples("page.md", `# Page\n\`\`\`ts\n${code}\n\`\`\`\n`),
  );
  const judgements = judgeExamples(examples, root);

  it.each(cases.map((one, index) => ({ ...one, found: judgements[index]?.problems ?? [] })))(
    "$name",
    ({ problems, found }) => {
      expect(found).toEqual(problems.map((pattern) => expect.stringMatching(pattern)));
    },
  );
});

describe("extracting examples", () => {
  it("takes code out of a comment, empty lines included", () => {
    const text = "/**\n * Text.\n *\n * ```ts\n * one();\n *\n *   two();\n * ```\n */";
    expect(extractExamples("a.ts", text)).toEqual([{ file: "a.ts", line: 5, code: "one();\n\n  two();" }]);
  });

  it("leaves blocks in other languages alone", () => {
    expect(extractExamples("a.md", "```sh\nnpm ci\n```\n```json\n{}\n```")).toEqual([]);
  });

  it("joins the blocks of a page that is one program, each at its line", () => {
    const text = "<!-- one program -->\n```ts\nconst n = 1;\n```\n\nText\n\n```ts\nconsole.log(n); // 1\n```";
    expect(extractExamples("a.md", text)).toEqual([
      { file: "a.md", line: 3, code: "const n = 1;\n\n\n\n\n\nconsole.log(n); // 1" },
    ]);
    expect(extractExamples("a.md", text.replace("one program", "two programs"))).toHaveLength(2);
  });

  it("finds a block without an end", () => {
    expect(() => extractExamples("a.md", "text\n```ts\none();")).toThrow("a.md:2: the example has no end");
  });
});
