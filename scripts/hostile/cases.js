import { generateDossier } from "../../bench/generate/dossier.js";
import {
  chainedStatements,
  nearNames,
  nestedTerritories,
  positionsOnOneTerritory,
} from "../../bench/generate/extreme-accounts.js";

/**
 * @typedef {typeof import("../../src/index.js") & typeof import("../../src/compare.js") & typeof import("../../src/time.js") & typeof import("../../src/ndjson.js") & typeof import("../../src/extraction.js")} Library
 *
 * @typedef {[import("../../src/index.js").Dossier, import("../../src/index.js").Dossier]} Pair
 *
 * @typedef {object} HostileCase
 * @property {string} name
 * @property {() => unknown} make The input, whose making is not measured.
 * @property {(library: Library, input: never) => unknown} [run] What is done with it: `checkDossier` when absent.
 * @property {() => unknown} [plain] An input of plain words of about the same size, than which it may take only a few times longer.
 * @property {string} verdict The codes that are to come of it in order, "valid" for none, or what is returned if that is no result.
 * @property {number} [seconds] How much time of the processor it may take; 5 when absent.
 * @property {number} [megabytes] By how much memory may grow; 300 when absent.
 * @property {string} [pending] Why it does not keep its bounds yet. A case that does is then named, and does not fail the run.
 */

const empty = { format: "diplomatic-events/1", sources: [], actors: [], events: [] };
const statement = {
  id: "s",
  type: "statement",
  speakers: [{ who: "a" }],
  act: "ask",
  content: "Whether talks go on.",
  reports: [{ source: "source" }],
};
const meeting = {
  id: "m",
  type: "meeting",
  form: "conversation",
  participants: [{ who: "a" }],
  reports: [{ source: "source" }],
};

/** @param {object} [more] */
const peopled = (more = {}) => ({
  format: "diplomatic-events/1",
  sources: [{ id: "source", kind: "document" }],
  actors: [{ id: "a", kind: "person", name: "A" }],
  events: [],
  ...more,
});

/** @param {string} text @param {readonly object[]} evidence */
const quoting = (text, evidence) =>
  peopled({
    sources: [{ id: "source", kind: "document", text }],
    events: [{ ...statement, reports: [{ source: "source", evidence }] }],
  });

/** Words that are mostly different ones. */
const words = (/** @type {number} */ length) =>
  list(Math.ceil(length / 8), (index) => `${((index * 7919) % 9_999_991).toString(36).padStart(7, "x")} `)
    .join("")
    .slice(0, length);

/**
 * Quotations of plain words.
 *
 * @param {number} size
 * @param {number} count
 * @param {number} length
 * @param {string} [more] What the text does not have.
 */
const plainQuotations = (size, count, length, more = "") => {
  const text = words(size);
  const step = Math.floor((size - length) / count);
  return quoting(
    text,
    list(count, (index) => ({ exact: `${text.slice(index * step, index * step + length)}${more}` })),
  );
};

/**
 * @template T
 * @param {number} length
 * @param {(index: number) => T} item
 */
const list = (length, item) => Array.from({ length }, (_, index) => item(index));

/** @param {number} depth @param {(inner: unknown) => unknown} wrap */
const nested = (depth, wrap) => {
  /** @type {unknown} */
  let value = 1;
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
};

const throws = () => {
  throw new Error("no");
};

/** An array that says to have four thousand million items and has one at whichever index it is asked for. @param {object} item */
const endless = (item) =>
  new Proxy([], {
    get: (target, key, receiver) => {
      if (key === "length") return 2 ** 32 - 1;
      return typeof key === "string" && /^[0-9]+$/.test(key) ? item : Reflect.get(target, key, receiver);
    },
    has: () => true,
    getOwnPropertyDescriptor: (target, key) =>
      key === "length"
        ? Reflect.getOwnPropertyDescriptor(target, key)
        : { value: item, configurable: true, enumerable: true, writable: true },
  });

/** @type {(library: Library, text: never) => unknown} */
const asText = ({ checkDossierText }, text) => checkDossierText(text);

const hundred = (/** @type {string} */ code) => `100 ${code}, issue-limit`;

/** @type {readonly HostileCase[]} */
const keysAndObjects = [
  {
    name: "a __proto__ key",
    make: () =>
      JSON.parse(
        '{"__proto__":{"polluted":1},"format":"diplomatic-events/1","sources":[],"actors":[],"events":[]}',
      ),
    verdict: "unknown-field",
  },
  {
    name: "constructor and toString keys, in text",
    make: () =>
      '{"constructor":{"prototype":{"polluted":1}},"toString":1,"format":"diplomatic-events/1","sources":[],"actors":[],"events":[]}',
    run: asText,
    verdict: "unknown-field, unknown-field",
  },
  {
    name: "a __proto__ key in extensions",
    make: () => ({ ...empty, extensions: JSON.parse('{"__proto__":{"polluted":1}}') }),
    verdict: "malformed-string",
  },
  {
    name: "ids of what objects inherit",
    make: () => ({
      ...peopled(),
      actors: [{ id: "constructor", kind: "person", name: "A", partOf: "hasOwnProperty" }],
    }),
    verdict: "dangling-reference",
  },
  {
    name: "a getter that throws",
    make: () => Object.defineProperty({ ...empty }, "title", { get: throws, enumerable: true }),
    verdict: "unreadable-value",
  },
  {
    name: "a proxy all of whose traps throw",
    make: () => new Proxy({}, new Proxy({}, { get: throws })),
    verdict: "unreadable-value",
  },
  {
    name: "an endless list of valid actors, by a proxy",
    make: () => ({ ...empty, actors: endless({ id: "a", kind: "person", name: "A" }) }),
    verdict: "too-many",
  },
  {
    name: "an endless list of nothing, by a proxy",
    make: () => ({ ...empty, actors: endless({}) }),
    verdict: "too-many",
  },
  {
    name: "a cycle",
    make: () => {
      /** @type {{ [key: string]: unknown }} */
      const value = { ...empty };
      value["extensions"] = { "a:b": value };
      return value;
    },
    verdict: "cyclic-value",
  },
  {
    name: "a sparse list of 2^32-1 items",
    make: () => {
      /** @type {unknown[]} */
      const actors = [];
      actors.length = 2 ** 32 - 1;
      return { ...empty, actors };
    },
    verdict: "too-many",
  },
  {
    name: "parts that are shared 4^60 times over",
    make: () => ({ ...empty, extensions: { "a:b": nested(60, (inner) => [inner, inner, inner, inner]) } }),
    verdict: "too-many",
  },
  {
    name: "NaN, Infinity and numbers too large",
    make: () => ({ ...empty, extensions: { "a:b": [Number.NaN, -Infinity, 2 ** 53, -0, 5e-324, 1.7e308] } }),
    verdict: "not-json, not-json",
  },
  {
    name: "lone surrogates",
    make: () => ({ ...empty, title: "\udc00\ud800", extensions: { "a:b": { "\ud800": "\udfff" } } }),
    verdict: "valid",
  },
  {
    name: "a typed array of 50 MB for an object of optional fields",
    make: () => peopled({ events: [{ ...statement, when: new Uint8Array(50_000_000) }] }),
    verdict: "not-json",
  },
];

/** @type {readonly HostileCase[]} */
const longAndMany = [
  {
    name: "a title of 100 MB",
    make: () => ({ ...empty, title: "x".repeat(100_000_000) }),
    verdict: "valid",
  },
  {
    name: "a text of 100 MB with a quotation at its end",
    make: () => quoting(`${"x".repeat(99_999_990)} the end`, [{ exact: "the end" }]),
    verdict: "valid",
  },
  {
    name: "100 MB of JSON text that is no dossier",
    make: () => `[${"1,".repeat(49_999_990)}1]`,
    run: asText,
    verdict: "too-many",
    megabytes: 1500,
  },
  {
    name: "a string of 100 MB in JSON text",
    make: () => JSON.stringify({ ...empty, title: "x".repeat(99_000_000) }),
    run: asText,
    verdict: "valid",
    megabytes: 500,
  },
  {
    name: "100 MB of line breaks before an error, in text",
    make: () => `${"\n".repeat(99_999_000)}{"format":1}`,
    run: asText,
    verdict: "missing-field, missing-field, missing-field, wrong-type",
  },
  {
    name: "JSON text above the limit",
    make: () => " ".repeat(100_000_001),
    run: asText,
    verdict: "too-long",
  },
  {
    name: "a line of NDJSON of 100 MB",
    make: () => list(1600, () => Buffer.alloc(65_536, "x")),
    run: async ({ checkLines }, chunks) => {
      const codes = [];
      for await (const { issues } of checkLines(chunks)) codes.push(...issues.map(({ code }) => code));
      return codes.join(", ");
    },
    verdict: "too-long",
  },
  {
    name: "10^6 actors",
    make: () => ({
      ...empty,
      actors: list(1_000_000, (index) => ({ id: `a${index}`, kind: "person", name: "A" })),
    }),
    verdict: "valid",
    seconds: 20,
    megabytes: 2000,
  },
  {
    name: "10^6 actors of one id",
    make: () => ({ ...empty, actors: list(1_000_000, () => ({ id: "a", kind: "person", name: "A" })) }),
    verdict: hundred("duplicate-id"),
    seconds: 20,
    megabytes: 2000,
  },
  {
    name: "10^6 references to nothing",
    make: () => ({
      ...empty,
      actors: [
        {
          id: "a",
          kind: "person",
          name: "A",
          names: [{ name: "B", usedBy: list(1_000_000, (index) => `b${index}`) }],
        },
      ],
    }),
    verdict: hundred("dangling-reference"),
    seconds: 20,
    megabytes: 2000,
  },
  {
    name: "10^5 references that are nearly right",
    make: () => ({
      ...empty,
      actors: list(100_000, (index) => ({
        id: `actor-number-${index}`,
        kind: "person",
        name: "A",
        partOf: `actor-nvmber-${index}`,
      })),
    }),
    verdict: hundred("dangling-reference"),
    seconds: 20,
    megabytes: 1000,
  },
  {
    name: "10^6 events that are empty",
    make: () => ({ ...empty, events: list(1_000_000, () => ({})) }),
    verdict: hundred("missing-field"),
  },
  {
    name: "10^6 events that are numbers",
    make: () => ({ ...empty, events: list(1_000_000, () => 1) }),
    verdict: hundred("wrong-type"),
  },
  {
    name: "10^6 events that are empty, in text",
    make: () => JSON.stringify({ ...empty, events: list(1_000_000, () => ({})) }),
    run: asText,
    verdict: hundred("missing-field"),
    megabytes: 1000,
  },
  {
    name: "5 * 10^5 errors in one record",
    make: () => ({
      ...empty,
      actors: [{ id: "a", kind: "person", name: "A", names: list(500_000, () => 0) }],
    }),
    verdict: hundred("wrong-type"),
    seconds: 20,
    megabytes: 1500,
  },
  {
    name: "10^6 fields that there are not",
    make: () => ({ ...empty, ...Object.fromEntries(list(1_000_000, (index) => [`titl${index}`, 1])) }),
    verdict: hundred("unknown-field"),
    seconds: 20,
    megabytes: 2000,
  },
  {
    name: "10^5 levels of lists",
    make: () => ({ ...empty, extensions: { "a:b": nested(100_000, (inner) => [inner]) } }),
    verdict: "too-deep",
  },
  {
    name: "10^5 levels of topics",
    make: () => peopled({ events: [{ ...statement, about: [nested(100_000, (ref) => ({ ref }))] }] }),
    verdict: "too-deep",
  },
  {
    name: "10^5 levels of lists, in text",
    make: () => `${"[".repeat(100_000)}${"]".repeat(100_000)}`,
    run: asText,
    verdict: "too-deep",
  },
  {
    name: "10^5 levels that are not closed, in text",
    make: () => '{"a":'.repeat(100_000),
    run: asText,
    verdict: "truncated-json",
  },
  {
    name: "10^5 other names and identities of one actor",
    make: () => ({
      ...empty,
      actors: [
        {
          id: "a",
          kind: "person",
          name: "A",
          sameAs: list(100_000, (index) => `https://example.org/${index}`),
          names: list(100_000, () => ({ name: "B" })),
        },
      ],
    }),
    verdict: "valid",
  },
  {
    name: "10^5 identities that are one",
    make: () => ({
      ...empty,
      actors: [{ id: "a", kind: "person", name: "A", sameAs: list(100_000, () => "https://example.org/a") }],
    }),
    verdict: "100 repeated-item, issue-limit",
  },
];

/** @param {number} length @param {(index: number) => object} more */
const meetings = (length, more) =>
  peopled({ events: list(length, (index) => ({ ...meeting, id: `m${index}`, ...more(index) })) });

const letters = "a".repeat(1_000_000);

/** @type {readonly HostileCase[]} */
const relations = [
  {
    name: "10^5 links in a circle",
    make: () =>
      meetings(100_000, (index) => ({ links: [{ rel: "responds-to", to: `m${(index + 1) % 100_000}` }] })),
    verdict: "circular-reference",
    seconds: 20,
    megabytes: 1500,
  },
  {
    name: "300 links of each of 300 meetings to all",
    make: () =>
      meetings(300, () => ({ links: list(300, (index) => ({ rel: "alongside", to: `m${index}` })) })),
    verdict: hundred("circular-reference"),
    seconds: 20,
  },
  {
    name: "10^5 meetings, each after the next",
    make: () =>
      meetings(100_000, (index) => ({
        when: { relative: [{ relation: "after", to: `m${(index + 1) % 100_000}` }] },
      })),
    verdict: "contradictory-order",
    seconds: 30,
    megabytes: 1500,
  },
  {
    name: "500 contradictions of time",
    make: () =>
      meetings(500, (index) => ({ when: { date: "2025-05-16", duration: { iso: `P${index + 2}D` } } })),
    verdict: "100 contradictory-order",
    seconds: 20,
  },
  {
    name: "2,000 relations of one meeting to another, all against each other",
    make: () =>
      meetings(2, (index) => ({
        when: {
          relative: list(2000, (at) => ({ relation: at % 2 ? "before" : "after", to: `m${1 - index}` })),
        },
      })),
    verdict: "100 contradictory-order",
    seconds: 20,
  },
  {
    name: "a quotation of 10^5 letters that is nearly there, in 10^6",
    make: () =>
      quoting(letters, [{ exact: `${"a".repeat(100_000)}b` }, { exact: `b${"a".repeat(100_000)}` }]),
    verdict: "quote-not-found, quote-not-found",
  },
  {
    name: "the same with a letter in its middle, 100 times",
    make: () =>
      quoting(
        letters,
        list(100, (index) => ({ exact: `${"a".repeat(5000 + index)}b${"a".repeat(5000)}` })),
      ),
    plain: () => plainQuotations(1_000_000, 100, 10_000, "§"),
    verdict: hundred("quote-not-found").replace(", issue-limit", ""),
    seconds: 30,
  },
  {
    name: "the same as prefix and suffix, 100 times",
    make: () =>
      quoting(
        letters,
        list(100, (index) => ({
          prefix: `b${"a".repeat(5000 + index)}`,
          exact: "a",
          suffix: `${"a".repeat(5000)}b`,
        })),
      ),
    verdict: hundred("quote-not-found").replace(", issue-limit", ""),
    seconds: 30,
  },
  {
    name: "the same in other typography",
    make: () =>
      quoting(`“${letters}`, [{ exact: `"${"a".repeat(100_000)}b` }, { exact: `${"a".repeat(100_000)}“b` }]),
    verdict: "quote-not-found, quote-not-found",
  },
  {
    name: "1,000 quotations of one letter among 10^6",
    make: () =>
      quoting(
        letters,
        list(1000, () => ({ exact: "a" })),
      ),
    verdict: "100 quote-ambiguous, issue-limit",
  },
  {
    name: "a text of 10^6 marks on one letter",
    make: () => quoting(`a${"\u0301".repeat(1_000_000)}`, [{ exact: "“b" }]),
    verdict: "quote-not-found",
  },
  {
    name: "a text of 2 * 10^5 marks in the wrong order",
    make: () => quoting(`a${"\u0301\u0323".repeat(97_000)}`, [{ exact: "“b" }]),
    plain: () => quoting(words(194_000), [{ exact: "“b" }]),
    verdict: "quote-not-found",
    seconds: 2,
  },
  {
    name: "a quotation of 2 * 10^5 marks in the wrong order",
    make: () => quoting("“b”", [{ exact: `a${"\u0301\u0323".repeat(97_000)}` }]),
    plain: () => quoting("“b”", [{ exact: words(194_000) }]),
    verdict: "quote-not-found",
    seconds: 2,
  },
  {
    name: "10^6 letters, each decomposed",
    make: () => quoting("e\u0301".repeat(1_000_000), [{ exact: "“b" }]),
    verdict: "quote-not-found",
  },
  {
    name: "27,000 quotation marks next to commas",
    make: () => quoting("“a,” b, ".repeat(27_000), [{ exact: "“a,” c" }]),
    verdict: "quote-not-found",
    seconds: 2,
  },
  {
    name: "a quotation of half a flag among 10^5 flags",
    make: () => quoting("🇫🇷".repeat(100_000), [{ exact: "🇷🇫" }]),
    verdict: "quote-not-found",
  },
  {
    name: "5,000 quotations in 5 * 10^6 letters",
    make: () =>
      quoting(
        list(500_000, (index) => `${String(index * 7919).padStart(9, "q")} `).join(""),
        list(5000, (index) => ({
          exact: list(4, (at) => `${String((index * 99 + at) * 7919).padStart(9, "q")} `).join(""),
        })),
      ),
    verdict: "valid",
    seconds: 3,
    megabytes: 500,
  },
  {
    name: "100 quotations that end in the one letter that is rare",
    make: () =>
      quoting(
        `${letters}b`,
        list(100, (index) => ({ exact: `${"a".repeat(10_000 + index)}b` })),
      ),
    plain: () => plainQuotations(1_000_000, 100, 10_000),
    verdict: "valid",
    seconds: 2,
  },
  {
    name: "1,000 quotations of two letters",
    make: () => {
      let state = 1;
      const text = list(1_000_000, () => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
        return state < 0 ? "a" : "b";
      }).join("");
      return quoting(
        text,
        list(1000, (index) => ({ exact: text.slice(index * 997, index * 997 + 60) })),
      );
    },
    plain: () => plainQuotations(1_000_000, 1000, 60),
    verdict: "valid",
    seconds: 2,
  },
];

/** @param {string} field @param {unknown} value @param {string} verdict @returns {HostileCase} */
const inSource = (field, value, verdict) => ({
  name: `a long ${field}`,
  make: () => ({ ...empty, sources: [{ id: "source", kind: "document", [field]: value }] }),
  verdict,
});

/** @type {readonly HostileCase[]} */
const patterns = [
  inSource("id", `${letters}!`, "malformed-string"),
  inSource("language", `en${"-aaaaaaaa".repeat(100_000)}-`, "malformed-string"),
  {
    ...inSource("language", `en${"-a-bb".repeat(200_000)}`, "malformed-string"),
    name: "a long language of extensions",
  },
  inSource("url", `https://${"a.".repeat(500_000)}\u0000`, "malformed-string"),
  inSource("published", `{5162,Y1${"434".repeat(300_000)}%`, "malformed-date"),
  {
    ...inSource("published", `${"?".repeat(1_000_000)}2020`, "malformed-date"),
    name: "a date of many marks",
  },
  {
    name: "200 sets of 90 days in years whose first digits are open",
    make: () =>
      meetings(200, (index) => {
        const years = Array.from({ length: 90 }, (_, at) => `XXX${at % 10}-XX-${10 + ((at * index) % 19)}`);
        return { when: { date: `[${years.join()}]` } };
      }),
    verdict: "valid",
  },
  {
    name: "a long length of time",
    make: () => meetings(1, () => ({ when: { duration: { iso: `P${"1".repeat(1_000_000)}` } } })),
    verdict: "malformed-string",
  },
  {
    name: "a length of time of many digits",
    make: () =>
      meetings(1, () => ({ when: { date: "2025", duration: { iso: `PT${"9".repeat(1_000_000)}S` } } })),
    verdict: "valid",
  },
  {
    name: "a long namespace",
    make: () => ({ ...empty, extensions: { [`a:${letters}!`]: 1 } }),
    verdict: "malformed-string",
  },
  {
    name: "the longest attacks on patterns, in a description",
    make: () => ({
      ...statement,
      content: `${".A".repeat(250_000)}${" ,;".repeat(150_000)}x`,
      clauses: [{ kind: "if", text: `${" to r".repeat(100_000)}\u0000` }],
      reports: [{ source: "source", via: [{ cue: `${",:".repeat(250_000)}x` }] }],
    }),
    run: ({ describeEvent }, event) =>
      typeof describeEvent(event, /** @type {never} */ (peopled({ events: [event] }))),
    verdict: "string",
  },
  {
    name: "an issue with 10^6 control characters",
    make: () => peopled({ title: 1, ["\u202e\n".repeat(500_000)]: 1 }),
    run: ({ checkDossier, formatIssues }, input) => typeof formatIssues(checkDossier(input).issues),
    verdict: "string",
  },
  {
    name: "relateDates on sets of 1,000 characters",
    make: () => [
      `{${list(90, (index) => `19X${index % 10}-XX-1X`).join(",")}}`,
      `{${list(90, (index) => `19X${index % 10}-1X-XX`).join(",")}}`,
    ],
    run: ({ relateDates }, pair) => relateDates(.../** @type {[string, string]} */ (pair)).before,
    verdict: "maybe",
    seconds: 1,
  },
];

/** @param {string} name @param {object} more */
const account = (name, more) => peopled({ title: name, ...more });

/** @param {Library} library @param {Pair} pair */
const comparing = ({ compareDossiers }, pair) => outcomeOf(() => compareDossiers(...pair));

/** @param {Library} library @param {Pair} pair */
const merging = ({ mergeDossiers }, pair) => outcomeOf(() => mergeDossiers(...pair));

/** @param {() => object} work */
function outcomeOf(work) {
  try {
    return typeof work();
  } catch (error) {
    return Object(error).issues?.[0]?.code ?? String(error);
  }
}

/** @param {number} length */
const alike = (length) => meetings(length, () => ({ when: { date: "2025-05-16" } }));

/** @type {readonly HostileCase[]} */
const comparisons = [
  {
    name: "comparing 1,000 meetings that are all alike",
    make: () => [alike(1000), alike(999)],
    run: comparing,
    verdict: "object",
    seconds: 60,
    megabytes: 1000,
  },
  {
    name: "merging 300 meetings that are all alike",
    make: () => [alike(300), alike(299)],
    run: merging,
    verdict: "object",
    seconds: 60,
    megabytes: 1000,
  },
  {
    name: "comparing two accounts of 2,000 events",
    make: () => {
      const left = generateDossier(2000);
      return [left, { ...structuredClone(left), title: "Another" }];
    },
    run: comparing,
    verdict: "object",
    seconds: 60,
    megabytes: 1000,
  },
  {
    name: "comparing 3,600 positions on one territory",
    make: () => positionsOnOneTerritory(3600),
    run: comparing,
    verdict: "object",
    seconds: 5,
  },
  {
    name: "comparing 600 positions on one territory",
    make: () => positionsOnOneTerritory(600),
    run: comparing,
    verdict: "object",
    seconds: 20,
    megabytes: 1000,
  },
  {
    name: "comparing 1,300 names that are nearly alike",
    make: () => nearNames(1300),
    run: comparing,
    verdict: "object",
    seconds: 5,
  },
  {
    name: "comparing 1,100 names that are nearly alike",
    make: () => nearNames(1100),
    run: comparing,
    verdict: "object",
    seconds: 20,
  },
  {
    name: "comparing positions on 700 territories, each in the one before",
    make: () => nestedTerritories(700),
    run: comparing,
    verdict: "object",
    seconds: 3,
  },
  {
    name: "merging 800 statements, each about the one before",
    make: () => chainedStatements(800),
    run: merging,
    verdict: "object",
    seconds: 10,
  },
  {
    name: "comparing one actor of 10^5 names with 10^5 actors of that name",
    make: () => [
      account("Norland", {
        actors: [{ id: "a", kind: "person", name: "A", names: list(100_000, () => ({ name: "Berg" })) }],
      }),
      account("Sudria", {
        actors: list(100_000, (index) => ({ id: `a${index}`, kind: "person", name: "Berg" })),
      }),
    ],
    run: comparing,
    verdict: "object",
    seconds: 5,
  },
];

/**
 * An answer of one statement, dated beside words that stand everywhere in the text.
 *
 * @param {string} unit @param {string} quote @param {string} time
 */
const extracted = (unit, quote, time) => () => ({
  text: unit.repeat(Math.ceil(200_000 / unit.length)),
  answer: {
    actors: ["Anna Berg", "Tomas Vale"].map((name) => ({
      id: name.slice(0, 4),
      kind: "person",
      name,
      more: [],
    })),
    statements: [
      {
        ...{ id: "s", quotes: [quote], speakers: [{ who: "Toma", for: "" }], act: "assert", content: "No." },
        ...{ about: [], more: [{ date: "2031-02-12" }, { time }] },
      },
    ],
  },
});

/** @type {(library: Library, input: never) => unknown} */
const extract = ({ fromExtraction }, input) => {
  const { text, answer } = /** @type {{ text: string, answer: never }} */ (input);
  const source = { ...{ id: "note", kind: "document", language: "en", text }, published: "2031-02-14" };
  return typeof fromExtraction(answer, { source: /** @type {never} */ (source) });
};

/** @type {readonly HostileCase[]} */
const extractions = /** @type {const} */ ([
  ["one weekday throughout the text", "on Friday ", "on Friday on Friday", "on Friday"],
  ["lists of days throughout the text", "4 and 5 and 6 March, ", "4 and 5 and 6 March", "March"],
  ["dates in one word", "2031年5月13日", "2031年5月13日", "2031年5月13日"],
  ["verbs of speech without the end of a sentence", "Berg said Vale said ", "Berg said Vale said", ""],
  ["participles behind participles", "Berg, saying, saying, ", "Berg, saying", ""],
  ["coordinated verbs", "Berg and said but denied ", "Berg and said", ""],
  ["appositions", "Berg, a, b, c, ", "Berg, a, b", ""],
]).map(([name, unit, exact, timeAsWritten]) => ({
  name: `an extraction: ${name}`,
  make: extracted(unit, exact, timeAsWritten),
  run: extract,
  verdict: "object",
  seconds: 3,
}));

/** All that is tried, in the order of the table. */
export const cases = [
  ...keysAndObjects,
  ...longAndMany,
  ...relations,
  ...patterns,
  ...comparisons,
  ...extractions,
];
