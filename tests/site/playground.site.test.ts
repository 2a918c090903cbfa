import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { seriousFindings, useBrowser } from "./support/browser.js";

const { open } = useBrowser();

async function openPlayground(): Promise<Page> {
  const page = await open("playground.html", { viewport: { width: 1440, height: 900 } });
  await page.locator(".cm-editor").waitFor();
  return page;
}

const report = (page: Page) => page.frameLocator("iframe[title=Report]").locator("body");
const status = (page: Page) => page.getByRole("status");

describe("the playground", () => {
  test("shows the report of the reference article", async () => {
    const page = await openPlayground();
    expect(await status(page).innerText()).toBe("Valid");
    await expect
      .poll(() => report(page).innerText())
      .toContain("A call between Putin and Trump, as one article reports it");
  });

  test("shows the beginning of the report below the text on a narrow screen", async () => {
    const page = await open("playground.html", { viewport: { width: 360, height: 800 } });
    await page.locator(".cm-editor").waitFor();
    const top = await page
      .locator("iframe[title=Report]")
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeLessThan(700);
  });

  test("leads from a passage to its record within the report", async () => {
    const page = await openPlayground();
    const frame = page.frameLocator("iframe[title=Report]");
    const link = frame.locator("a[href^='#r-']").first();
    const target = frame.locator(`[id="${(await link.getAttribute("href"))?.slice(1)}"]`);
    await link.press("Enter");
    await expect
      .poll(() => target.evaluate((element) => Math.round(element.getBoundingClientRect().top)))
      .toBeLessThan(200);
    expect(await report(page).innerText()).toContain("A call between Putin and Trump");
  });

  test.each(["A news article", "A joint statement", "Two rival readouts", "A broken dossier"])(
    "has no serious accessibility finding: %s",
    async (title) => {
      const page = await openPlayground();
      await page.getByLabel("Example").selectOption(title);
      expect(await seriousFindings(page)).toEqual([]);
    },
  );

  test("leads from an issue to its place by keyboard", async () => {
    const page = await openPlayground();
    await page.getByLabel("Example").focus();
    await page.keyboard.press("End");
    await expect.poll(() => status(page).innerText()).toMatch(/^\d+ errors?/);
    const issue = page.getByRole("list", { name: "Issues" }).getByRole("button").first();
    const [, line] = /line (\d+)/.exec(await issue.innerText()) ?? [];
    await issue.focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.locator(".cm-activeLineGutter.cm-gutterElement").first().innerText())
      .toBe(line);
  });

  test("keeps the last report, and says so, while the text is broken", async () => {
    const page = await openPlayground();
    await page.locator(".cm-content").click();
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("x");
    await expect.poll(() => status(page).innerText()).toBe("1 error");
    expect(await page.getByText("The report shows the last valid text.").isVisible()).toBe(true);
    expect(await report(page).innerText()).toContain("A call between Putin and Trump");
    await page.keyboard.press("Backspace");
    await expect.poll(() => status(page).innerText()).toBe("Valid");
  });

  test("compares two readouts and edits either", async () => {
    const page = await openPlayground();
    await page.getByLabel("Example").selectOption("Two rival readouts");
    await expect.poll(() => report(page).innerText()).toContain("Kenya");
    await page.getByRole("button", { name: "Jordan's readout" }).press("Enter");
    await expect.poll(() => page.locator(".cm-content").innerText()).toContain("Jordan");
  });

  test("works offline once it is loaded", async () => {
    const page = await openPlayground();
    await page.context().setOffline(true);
    await page.getByLabel("Example").selectOption("A joint statement");
    await expect.poll(() => status(page).innerText()).toBe("Valid");
    expect(await report(page).innerText()).not.toBe("");
  });

  test("loads at most 350 kB of script of its own, compressed", () => {
    const folder = "docs/.vitepress/dist/assets/chunks";
    const scripts = readdirSync(folder).filter((name) => /^playground\..+[.]js$/.test(name));
    expect(scripts).toHaveLength(1);
    const bytes = scripts.map((name) => gzipSync(readFileSync(`${folder}/${name}`)).length);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(350_000);
  });
});
