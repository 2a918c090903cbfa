import { readFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { formatDossier, selectEvents, textCoverage } from "../../src/authoring/index.js";
import { checkDossierText, type Dossier } from "../../src/index.js";
import { cleanDossier } from "../authoring/planted-slips.js";
import { folderWith, runHere } from "../support/command-line.js";

const text = formatDossier(cleanDossier);
const slipped = text.replace('"act": "thank"', '"act": "thanks"');
const folder = folderWith({
  "clean.json": text,
  "loose.json": JSON.stringify(cleanDossier),
  "slipped.json": slipped,
  "hopeless.json": text.replace('"act": "thank"', '"act": "chant"'),
  "Read-out (1).txt": "\ufeffThe talks ended.\r\nThey were useful.\r\n",
});
afterAll(folder.remove);
const at = folder.path;

describe("new", () => {
  test("prints a valid dossier with the text as its source", async () => {
    const { code, out, err } = await runHere([
      "new",
      at("Read-out (1).txt"),
      "--kind",
      "readout",
      "--language",
      "en",
    ]);
    expect([code, err]).toEqual([0, ""]);
    expect(checkDossierText(out)).toMatchObject({ ok: true, issues: [] });
    expect(JSON.parse(out).sources).toEqual([
      { id: "read-out-1", kind: "readout", language: "en", text: "The talks ended.\nThey were useful." },
    ]);
    expect(JSON.parse(out).$schema).toBe("./node_modules/diplomatic-events/schema/dossier.json");
  });

  test("prints a module for defineDossier", async () => {
    const { out } = await runHere(["new", "-", "--format", "typescript"], { stdin: "A.\nB." });
    expect(out).toContain(
      'const source = defineSource("source", {\n  kind: "news-article",\n  text:\n    "A.\\n" +\n    "B.",\n});',
    );
  });

  test("writes to a file with --output", async () => {
    const written = folderWith({ "text.txt": "A." });
    const file = written.path("new.json");
    expect(await runHere(["new", written.path("text.txt"), "-o", file])).toMatchObject({ code: 0, out: "" });
    expect(checkDossierText(readFileSync(file, "utf8")).ok).toBe(true);
    expect((await runHere(["new", written.path("text.txt"), "-o", file])).code).toBe(2);
    written.remove();
  });

  test("refuses a language that is none, and a text without words", async () => {
    expect((await runHere(["new", "-", "--language", "e n"], { stdin: "A." })).code).toBe(2);
    expect((await runHere(["new", "-"], { stdin: " \n" })).code).toBe(2);
  });
});

describe("fix", () => {
  test("shows the changes and writes nothing", async () => {
    const file = at("slipped.json");
    const { code, out, err } = await runHere(["fix", file]);
    expect([code, err]).toEqual([0, `${file}: 1 fix; nothing is written without --write or --output\n`]);
    expect(out).toContain('-      "act": "thanks",\n+      "act": "thank",\n');
    expect(out.split("\n")[0]).toContain(`--- ${file}`);
    expect(readFileSync(file, "utf8")).toBe(slipped);
  });

  test("keeps tabs and line ends, so that the diff can be applied, and escapes all else", async () => {
    const odd = slipped.replaceAll("\n      ", "\r\n\t").replace("Jordan thanks", "\u202eJordan thanks");
    const { out } = await runHere(["fix", "-"], { stdin: odd });
    expect(out).toContain('-\t"act": "thanks",\r\n+\t"act": "thank",\r\n \t"content": "\\u202eJordan');
  });

  test("writes them with --write", async () => {
    const copies = folderWith({ "slipped.json": slipped });
    const file = copies.path("slipped.json");
    expect(await runHere(["fix", "--write", file])).toMatchObject({ code: 0, err: `${file}: 1 fix\n` });
    expect(readFileSync(file, "utf8")).toBe(text);
    copies.remove();
  });

  test("reports what is left, and fails where that is an error", async () => {
    const { code, out, err } = await runHere(["fix", at("hopeless.json")]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("hopeless.json: 0 fixes\n");
    expect(err).toMatch(/hopeless[.]json:\d+:\d+ error unknown-word at \/events\/4\/act/);
  });

  test("writes a copy with --output, and leaves the file", async () => {
    const copies = folderWith({ "slipped.json": slipped });
    const [file, copy] = [copies.path("slipped.json"), copies.path("fixed.json")];
    expect(await runHere(["fix", file, "-o", copy])).toMatchObject({ code: 0, err: `${file}: 1 fix\n` });
    expect([readFileSync(copy, "utf8"), readFileSync(file, "utf8")]).toEqual([text, slipped]);
    expect((await runHere(["fix", file, "-o", file, "--force"])).code).toBe(2);
    expect((await runHere(["fix", file, "-o", copy, "--write"])).err).toContain("do not go together");
    copies.remove();
  });

  test("cannot write to the standard input", async () => {
    const { code, out, err } = await runHere(["fix", "--write", "-"], { stdin: slipped });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("--write needs a file, not the standard input");
  });
});

describe("coverage", () => {
  test("marks the sentences that no record rests on", async () => {
    const { code, out } = await runHere(["coverage", at("clean.json")]);
    expect(code).toBe(0);
    expect(out.split("\n")[0]).toBe("report: 8 of 10 sentences have at least one record (80 %)");
    expect(out.match(/^\? .*/gm)).toEqual([
      "? Traders in Mombasa had waited for it since 2019.",
      "? The ministers will meet again in Amman.",
    ]);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
  });

  test("gives programs what the library gives", async () => {
    const { out } = await runHere(["coverage", "--format", "json", at("clean.json")]);
    expect(JSON.parse(out)).toEqual({ sources: textCoverage(cleanDossier) });
  });

  test("prints an invalid dossier of the right shape, and its errors on standard error", async () => {
    const [first, ...others] = cleanDossier.events;
    const events = [{ ...first, links: [{ rel: "responds-to", to: "not-yet" }] }, ...others];
    const stdin = JSON.stringify({ ...cleanDossier, events });
    const { code, out, err } = await runHere(["coverage", "--format", "json", "-"], { stdin });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ sources: textCoverage(cleanDossier) });
    expect(err).toContain("dangling-reference at /events/0/links/0/to");
  });

  test("prints only the errors of a value of the wrong shape", async () => {
    const { code, out } = await runHere(["coverage", "-"], {
      stdin: JSON.stringify({ ...cleanDossier, events: 1 }),
    });
    expect(code).toBe(1);
    expect(out).toContain("wrong-type at /events");
  });
});

describe("fix of a word that is near another", () => {
  const fixOf = async (who: string): Promise<string> =>
    (
      await runHere(["fix", "-"], {
        stdin: JSON.stringify({
          format: "diplomatic-events/1",
          sources: [{ id: "note", kind: "readout" }],
          actors: [
            { id: "us", kind: "polity", name: "United States" },
            { id: "palau", kind: "polity", name: "Palau" },
          ],
          events: [
            {
              id: "talks",
              type: "meeting",
              form: "conversation",
              participants: [{ who }],
              reports: [{ source: "note" }],
            },
          ],
        }),
      })
    ).err;

  test("says that it is too short to be sure", async () => {
    expect(await fixOf("uss")).toContain('hint: did you mean "us"? Not fixed: "uss" is too short to be sure');
  });

  test("says that it differs too much", async () => {
    expect(await fixOf("pallua")).toContain('did you mean "palau"? Not fixed: it differs too much');
  });
});

describe("format", () => {
  test("prints the canonical text", async () => {
    expect(await runHere(["format", at("loose.json")])).toEqual({ code: 0, out: text, err: "" });
  });

  test("writes it with --write", async () => {
    const copies = folderWith({ "loose.json": JSON.stringify(cleanDossier) });
    expect(await runHere(["format", "--write", copies.path("loose.json")])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(readFileSync(copies.path("loose.json"), "utf8")).toBe(text);
    copies.remove();
  });

  test("reports a dossier that is invalid in place of its text", async () => {
    const { code, out } = await runHere(["format", at("hopeless.json")]);
    expect(code).toBe(1);
    expect(out).toContain("invalid, 1 error");
  });
});

describe("select", () => {
  test("prints the part that the events need", async () => {
    const { code, out } = await runHere(["select", at("clean.json"), "welcome", "transport"]);
    const part = selectEvents(cleanDossier, ["welcome", "transport"]);
    const count = `(${part.events.length} of ${cleanDossier.events.length} events)`;
    expect(part.events.length).toBeLessThan(cleanDossier.events.length);
    const { title = at("clean.json") } = cleanDossier;
    expect([code, JSON.parse(out)]).toEqual([0, { ...part, title: `${title} ${count}` }]);
  });

  test("names the nearest event", async () => {
    expect(await runHere(["select", at("clean.json"), "welcom"])).toEqual({
      code: 2,
      out: "",
      err: 'diplomatic-events: there is no event "welcom"\n  hint: did you mean "welcome"?\n',
    });
    expect((await runHere(["select", at("clean.json"), "x"])).err).toContain(
      "hint: diplomatic-events show lists them",
    );
  });

  test("keeps the title where every event is selected", async () => {
    const ids = cleanDossier.events.map(({ id }) => id);
    expect((await runHere(["select", at("clean.json"), ...ids])).out).toBe(text);
  });

  test("says of another record's id what it is and which events name it", async () => {
    const dossier = {
      format: "diplomatic-events/1",
      sources: [{ id: "note", kind: "readout", published: "2031-03-05" }],
      actors: [
        { id: "fiji", kind: "polity", name: "Fiji" },
        { id: "palau", kind: "polity", name: "Palau" },
      ],
      events: ["talks", "dinner"].map((id) => ({
        id,
        type: "meeting",
        form: "conversation",
        participants: [{ who: "fiji" }],
        reports: [{ source: "note" }],
      })),
    };
    const stdin = JSON.stringify(dossier);
    expect((await runHere(["select", "-", "fiji"], { stdin })).err).toBe(
      'diplomatic-events: "fiji" is the id of a record of kind actor, not of an event\n' +
        "  hint: name events, such as those that name it: talks dinner\n",
    );
    expect((await runHere(["select", "-", "palau"], { stdin })).err).toContain("no event names it");
  });
});

describe("show", () => {
  test("prints the events that are named, and those that they name", async () => {
    const { code, out } = await runHere(["show", "--format", "json", at("clean.json"), "welcome"]);
    const views: { events: { id: string }[] } = JSON.parse(out);
    expect([code, views.events.map(({ id }) => id)]).toEqual([
      0,
      selectEvents(cleanDossier, ["welcome"]).events.map(({ id }) => id),
    ]);
    expect(await runHere(["show", at("clean.json"), "welcom"])).toMatchObject({
      code: 2,
      err: expect.stringContaining('did you mean "welcome"?'),
    });
  });

  test("--format json gives the views", async () => {
    const { out } = await runHere(["show", "--format", "json", at("clean.json")]);
    const views: { events: { id: string; sentence: string }[] } = JSON.parse(out);
    expect(views).toMatchObject({
      timeline: { entries: expect.any(Array) },
      territories: { rows: expect.any(Array) },
    });
    expect(views.events.map(({ id }) => id)).toEqual(cleanDossier.events.map(({ id }) => id));
  });

  test("--format markdown has headings, and escapes the words of the dossier", async () => {
    const marked: Dossier = { ...cleanDossier, title: "On <b>*talks*</b>" };
    const { out } = await runHere(["show", "--format", "markdown", "-"], { stdin: JSON.stringify(marked) });
    expect(out).toContain("# On \\<b\\>\\*talks\\*\\</b\\>\n");
    expect(out).toContain("\n## Statements\n");
    expect(out).toContain("\n### praise\n");
  });

  test.each([
    [30, 40],
    [60, 60],
    [400, 120],
  ])("fills a terminal of %i columns up to %i", async (columns, most) => {
    const { out } = await runHere(["show", "reference"], { columns });
    const widest = Math.max(...out.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(most);
    expect(widest).toBeGreaterThan(most - 8);
  });
});
