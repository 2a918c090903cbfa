import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lawRuns } from "../../support/law-runs.js";
import { inputs, outputs, runWithFiles, ways } from "../../support/run-with-files.js";

const file = (names: readonly string[]) =>
  fc.record({
    name: fc.constantFrom(...names),
    way: fc.constantFrom(...ways),
    isRelative: fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  });
const output = fc.option(file(outputs), { nil: undefined, freq: 6 });

test.skipIf(process.platform === "win32")(
  "no line is lost and no file is overwritten, whatever names the outputs have",
  { timeout: 120_000 },
  async () => {
    let [refused, written] = [0, 0];
    await fc.assert(
      fc.asyncProperty(
        file(inputs),
        output,
        output,
        fc.boolean(),
        async (input, validTo, rejectsTo, force) => {
          const outcome = await runWithFiles({ input, validTo, rejectsTo, force });
          expect(outcome.problem).toBeUndefined();
          if (outcome.refused) refused++;
          else written++;
        },
      ),
      lawRuns(400),
    );
    expect(Math.min(refused, written)).toBeGreaterThan(50);
  },
);
