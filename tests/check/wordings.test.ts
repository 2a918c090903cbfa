import { expect, test } from "vitest";
import {
  checkDiplomaticEvent,
  checkDossier,
  checkDossierText,
  formatIssues,
  type Issue,
} from "../../src/index.js";
import { checkLines } from "../../src/ndjson.js";
import { type InvalidFixture, invalidFixtures } from "../support/fixtures.js";

/** What is said of an invalid fixture: of a value by itself, where no text is what is wrong. */
async function issuesOf({ dossier, event, text, bytes, options }: InvalidFixture): Promise<readonly Issue[]> {
  if (text !== undefined) return checkDossierText(text, options).issues;
  if (event !== undefined) return checkDiplomaticEvent(event, options).issues;
  if (bytes === undefined) return checkDossier(dossier, options).issues;
  const found: Issue[] = [];
  for await (const line of checkLines([Buffer.from(bytes, "base64")], options)) found.push(...line.issues);
  return found;
}

test("the issues of each invalid fixture have the words that people have read and approved", async () => {
  const told: string[] = [];
  for (const fixture of await invalidFixtures())
    told.push(`# ${fixture.name}: ${fixture.description}\n${formatIssues(await issuesOf(fixture))}\n`);
  await expect(told.join("\n")).toMatchFileSnapshot("wordings.txt");
});
