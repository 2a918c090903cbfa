import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";

const executablePath = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(
  (path) => existsSync(path),
);
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** One browser for a file of tests; `open` gives each test a page of its own, whose errors fail the test. */
export function useBrowser(): {
  /** Opens a page of the site. */
  open: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Opens a page of one's own, at an address of the site. */
  show: (html: string, options?: BrowserContextOptions) => Promise<Page>;
} {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const problems: string[] = [];

  beforeAll(async () => {
    if (executablePath === undefined)
      throw new Error("Chromium is missing: install it with apt-get install chromium");
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  });
  afterAll(() => browser.close());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const found = problems.splice(0);
    if (found.length > 0) throw new Error(found.join("\n"));
  });

  const openPage = async (
    path: string,
    options: BrowserContextOptions = {},
    html?: string,
  ): Promise<Page> => {
    const context = await browser.newContext(options);
    contexts.push(context);
    const page = await context.newPage();
    const address = `${inject("site")}/${path}`;
    // A page of one's own asks for nothing but itself.
    const allowed = html === undefined ? `${inject("site")}/` : address;
    page.on("pageerror", (error) => problems.push(`${path}: ${error.message}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(allowed) && !/^(?:data|blob|about):/.test(request.url()))
        problems.push(`${path} asks for ${request.url()}`);
    });
    if (html !== undefined)
      await page.route(address, (route) =>
        route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
      );
    await page.goto(address, { waitUntil: "networkidle" });
    return page;
  };

  return {
    open: openPage,
    show: (html, options) => openPage("page-of-a-test.html", options, html),
  };
}

/** What axe finds wrong that is serious or critical, each with the first element. */
export async function seriousFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .map(({ html }) => html.slice(0, 160))
            .slice(0, 3)
            .join(" | ")}`,
      );
  });
}
