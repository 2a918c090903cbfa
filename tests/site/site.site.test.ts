import { readFileSync } from "node:fs";
import { describe, expect, inject, test } from "vitest";
import { seriousFindings, useBrowser } from "./support/browser.js";

const { open } = useBrowser();
const pages = [
  "",
  "getting-started.html",
  "model.html",
  "comparing.html",
  "api/index/functions/checkDossier.html",
  "playground.html",
];

describe("every kind of page", () => {
  test.each(
    pages.flatMap((path) =>
      [360, 1440].flatMap((width) =>
        (["light", "dark"] as const).map((colorScheme) => ({ path, width, colorScheme })),
      ),
    ),
  )(
    "has no serious accessibility finding: /$path, $width pixels, $colorScheme",
    async ({ path, width, colorScheme }) => {
      const page = await open(path, { viewport: { width, height: 900 }, colorScheme });
      if (path === "playground.html") await page.locator(".cm-editor").waitFor();
      expect(await seriousFindings(page)).toEqual([]);
    },
  );

  test.each(pages)("is no wider than a narrow screen: /%s", async (path) => {
    const page = await open(path, { viewport: { width: 360, height: 800 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  test.each(pages.slice(1, 5))("can be read with scripts off: /%s", async (path) => {
    const page = await open(path, { javaScriptEnabled: false });
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(200);
  });
});

test("the playground names the command where scripts are off", async () => {
  const page = await open("playground.html", { javaScriptEnabled: false });
  expect(await page.locator("noscript").innerText()).toContain("npx diplomatic-events check");
});

test("the search finds an issue code by keyboard", async () => {
  const page = await open("getting-started.html");
  await page.keyboard.press("Control+k");
  await page.locator("#localsearch-input").fill("dangling-reference");
  await page.locator("#localsearch-list a").first().waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(/issue-codes/);
});

test("a JSON Schema has a stable address", async () => {
  const response = await fetch(`${inject("site")}/schema/dossier.json`);
  expect(await response.text()).toBe(readFileSync("schema/dossier.json", "utf8"));
});
