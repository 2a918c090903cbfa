import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { referenceDossier } from "../../src/fixtures/index.js";
import type { Dossier } from "../../src/index.js";
import { comparisonHtml, reportHtml } from "../../src/report/index.js";
import { seriousFindings, useBrowser } from "./support/browser.js";

const { show } = useBrowser();

const readout = (side: string): Dossier =>
  JSON.parse(
    readFileSync(new URL(`../fixtures/pairs/call-two-readouts/${side}.json`, import.meta.url), "utf8"),
  );

/** The reference dossier with a text in which no quotation is found, and a record that nobody knows. */
function withIssues(): Dossier {
  const sources = referenceDossier.sources.map((source) => ({ ...source, text: "An empty page." }));
  const [first, ...events] = referenceDossier.events;
  if (!first) return expect.fail("no event");
  return {
    ...referenceDossier,
    sources,
    events: [{ ...first, links: [{ rel: "part-of", to: "nobody" }] }, ...events],
  };
}

/** The reference dossier with its meetings on three days, so that it has an axis. */
function withDates(dates: readonly string[]): Dossier {
  const events = referenceDossier.events.map((event, at) => ({
    ...event,
    when: { date: dates[at % dates.length] ?? "2031" },
  }));
  return { ...referenceDossier, events };
}

const pages: Readonly<Record<string, string>> = {
  "a report": reportHtml(referenceDossier),
  "a report with issues": reportHtml(withIssues()),
  "a report of a right-to-left source": reportHtml(readout("right")),
  "a comparison": comparisonHtml(readout("left"), readout("right")),
};
const titles = Object.keys(pages);
const widths = [360, 800, 1440];
const pageOf = (title: string): string => pages[title] ?? expect.fail(title);

/** The distance of an element from the top of the window. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => Math.round(element.getBoundingClientRect().top));

describe.each(titles)("%s", (title) => {
  test.each(
    widths.flatMap((width) => (["light", "dark"] as const).map((colorScheme) => ({ width, colorScheme }))),
  )("has no serious accessibility finding: $width pixels, $colorScheme", async ({ width, colorScheme }) => {
    const page = await show(pageOf(title), { viewport: { width, height: 900 }, colorScheme });
    expect(await seriousFindings(page)).toEqual([]);
  });

  test.each(widths)("is no wider than a screen of %i pixels", async (width) => {
    const page = await show(pageOf(title), { viewport: { width, height: 900 } });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
  });

  test("can be read with scripts off", async () => {
    const page = await show(pageOf(title), { javaScriptEnabled: false });
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(1000);
  });

  test("prints dark on white, without its links to sections and with its texts in the flow", async () => {
    const page = await show(pageOf(title), { viewport: { width: 1440, height: 900 }, colorScheme: "dark" });
    await page.emulateMedia({ media: "print" });
    const style = (selector: string, property: string): Promise<unknown> =>
      page.evaluate(`getComputedStyle(document.querySelector("${selector}"))["${property}"]`);
    expect(await style("body", "background-color")).toBe("rgb(255, 255, 255)");
    expect(await style("body", "color")).toBe("rgb(0, 0, 0)");
    expect(await style("nav", "display")).toBe("none");
    expect(await style(".texts", "position")).toBe("static");
  });
});

/** A busy machine takes its time to scroll. */
const patience = { timeout: 10_000 };

test.each([
  ["one day", ["2031-05-30", "2031-05-30", "2031-05-30"]],
  ["two months", ["2031-05-30", "2031-06-12", "2031-07-20"]],
  ["years apart", ["2031-05-30", "2033-05-30", "2033-06-02"]],
] as const)("keeps the labels of an axis apart at any width: %s", async (_, dates) => {
  const page = await show(reportHtml(withDates(dates)));
  for (const width of [320, 360, 703, 704, 800, 1055, 1056, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    const boxes = await Promise.all(
      (await page.locator(".axis > text").all()).map((label) => label.boundingBox()),
    );
    expect(boxes.length).toBeGreaterThan(1);
    boxes.slice(1).forEach((box, at) => {
      const before = boxes[at];
      expect((box?.x ?? 0) - (before?.x ?? 0) - (before?.width ?? 0), `${width} pixels`).toBeGreaterThan(2);
    });
  }
});

describe("the keyboard on a report", () => {
  test.each(widths)("leads from a passage to its record and back: %i pixels", async (width) => {
    const page = await show(pageOf("a report"), {
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
    });
    const number = page.locator(".refs a").first();
    await number.focus();
    await page.keyboard.press("Enter");
    const record = await number.getAttribute("href");
    await expect.poll(() => page.evaluate("location.hash"), patience).toBe(record);
    await expect.poll(() => topOf(page, `[id="${record?.slice(1)}"]`), patience).toBeLessThan(200);

    // The next stop is the first link within the record.
    await page.keyboard.press("Tab");
    const focused = page.locator(":focus");
    expect(await focused.evaluate((element) => `#${element.closest("article")?.id}`)).toBe(record);
    const passage = await focused.getAttribute("href");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("location.hash"), patience).toBe(passage);
    const mark = `[id="${passage?.slice(1)}"]`;
    await expect.poll(() => topOf(page, mark), patience).toBeGreaterThanOrEqual(0);
    await expect.poll(() => topOf(page, mark), patience).toBeLessThan(900);
    expect(await page.locator(mark).evaluate((element) => element.tagName)).toBe("MARK");
  });

  test("skips to the content", async () => {
    const page = await show(pageOf("a report"));
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Skip to the content");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate("document.activeElement?.id"), patience).toBe("main");
  });
});
