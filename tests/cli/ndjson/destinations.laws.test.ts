import {
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { PassThrough, Readable } from "node:stream";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { refusalOf } from "../../../src/cli/ndjson/refusal.js";
import { runNdjson } from "../../../src/cli/ndjson/run-ndjson.js";
import { lawRuns } from "../../support/law-runs.js";

const valid = '{"format":"diplomatic-events/1","sources":[],"actors":[],"events":[]}\n';
const rejects = "[]\n{}\n";
const lines = `${valid}[]\n${valid}{}\n`;

/** The names that a user, or somebody who means ill, may have put there. */
const names = [
  "in",
  "soft",
  "hard",
  "far",
  "old",
  "read-only",
  "old.partial",
  "new",
  "other",
  "dangling",
  "New",
  "long-link",
] as const;
const spellings: readonly ((folder: string, name: string) => string)[] = [
  (folder, name) => join(folder, name),
  (folder, name) => `${folder}/./${name}`,
  (folder, name) => `${folder}/loop/${name}`,
  (folder, name) => `${folder}/sub/../${name}`,
  (folder, name) => relative(process.cwd(), join(folder, name)),
  (folder, name) => `${folder}//loop/loop/${name}`,
];

function fill(folder: string): void {
  const at = (name: string): string => join(folder, name);
  writeFileSync(at("in"), lines);
  symlinkSync("in", at("soft"));
  linkSync(at("in"), at("hard"));
  symlinkSync(at("soft"), at("far"));
  writeFileSync(at("old"), "old\n", { mode: 0o640 });
  writeFileSync(at("read-only"), "mine\n", { mode: 0o400 });
  writeFileSync(at("victim"), "precious\n");
  // What the command called its unfinished file before, as a user's own file and as planted links.
  writeFileSync(at("old.partial"), "my own\n");
  symlinkSync("victim", at("new.partial"));
  symlinkSync("victim", at("other.partial"));
  symlinkSync("later", at("dangling"));
  symlinkSync("dangling", at("long-link"));
  symlinkSync(".", at("loop"));
  mkdirSync(at("sub"));
}

/** Everything in a folder: what links lead to, what files hold and who may read them. */
function snapshot(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder).map((name) => {
      const stats = lstatSync(join(folder, name));
      const held = stats.isSymbolicLink()
        ? readlinkSync(join(folder, name))
        : stats.isFile()
          ? readFileSync(join(folder, name), "utf8")
          : "";
      return [name, `${(stats.mode & 0o777).toString(8)} ${held}`];
    }),
  );
}

/** Which file of the folder a name leads to, by what `fill` has put there. */
function leadsTo(name: string): string {
  const ends: Readonly<Record<string, string>> = {
    soft: "in",
    hard: "in",
    far: "in",
    dangling: "later",
    "long-link": "later",
  };
  return ends[name] ?? name;
}

const output = fc.option(
  fc.record({ name: fc.constantFrom(...names), spelling: fc.nat(spellings.length - 1) }),
  {
    nil: undefined,
    freq: 6,
  },
);

test.skipIf(process.platform === "win32")(
  "no line is lost and no file is overwritten, whatever names the outputs have",
  { timeout: 120_000 },
  async () => {
    let [refused, written] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("in", "soft", "hard", "far"),
        fc.nat(spellings.length - 1),
        output,
        output,
        fc.boolean(),
        async (input, spelling, validTo, rejectsTo, force) => {
          const folder = realpathSync(mkdtempSync(join(tmpdir(), "destinations-")));
          try {
            fill(folder);
            const before = snapshot(folder);
            const spelled = (to: { name: string; spelling: number } | undefined): string | undefined =>
              to && spellings[to.spelling]?.(folder, to.name);
            const work = runNdjson(
              spelled({ name: input, spelling }) ?? "",
              {
                report: "json",
                check: {},
                threads: 1,
                validTo: spelled(validTo),
                rejectsTo: spelled(rejectsTo),
                force,
              },
              {
                stdin: Readable.from([]),
                stdout: new PassThrough().resume(),
                stderr: new PassThrough().resume(),
                on: () => undefined,
                off: () => undefined,
              },
              new URL("file:///none"),
            );
            const error: unknown = await work.then(
              () => undefined,
              (reason: unknown) => reason,
            );
            const after = snapshot(folder);

            const targets = [validTo, rejectsTo].flatMap((to) => (to ? [leadsTo(to.name)] : []));
            const takes = [validTo, rejectsTo].some((to) => to && before.has(to.name));
            const conflict =
              targets.includes("in") || new Set(targets).size < targets.length || (takes && !force);
            expect(refusalOf(error) !== undefined).toBe(conflict);
            if (conflict) {
              refused++;
              expect(after).toEqual(before);
              return;
            }
            written++;
            expect(error).toBeUndefined();
            for (const [to, content] of [
              [validTo, valid.repeat(2)],
              [rejectsTo, rejects],
            ] as const) {
              if (!to) continue;
              const target = leadsTo(to.name);
              expect(readFileSync(join(folder, target), "utf8")).toBe(content);
              if (before.has(target))
                expect(after.get(target)?.split(" ")[0]).toBe(before.get(target)?.split(" ")[0]);
            }
            for (const name of targets) {
              after.delete(name);
              before.delete(name);
            }
            // Everything else, the names in the folder included, is as it was.
            expect(after).toEqual(before);
            expect(statSync(join(folder, "in")).size).toBe(lines.length);
          } finally {
            rmSync(folder, { recursive: true });
          }
        },
      ),
      lawRuns(400),
    );
    expect(Math.min(refused, written)).toBeGreaterThan(50);
  },
);
