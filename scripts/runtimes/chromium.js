import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { run } from "../package/run.js";
import { importMap } from "./import-map.js";
import { programs } from "./project.js";

/** @import { Report } from "../../tests/runtimes/run-suite.js" */

/** The ways in which a browser runs the suite. */
export const browserRuns = [
  { name: "page", where: "page", policy: false, bundled: true },
  { name: "page, CSP", where: "page", policy: true, bundled: true },
  { name: "module worker", where: "worker", policy: false, bundled: true },
  { name: "module worker, CSP", where: "worker", policy: true, bundled: true },
  { name: "page, import map", where: "page", policy: false, bundled: false },
];

/** Scripts from the same place only, and no functions from text. */
const policy = "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";

/** In milliseconds: for machines with other things to do. An idle one takes four seconds. */
const patience = 180_000;

/** A Chromium or Chrome on this machine, if there is one. `CHROMIUM` says which. */
export function findChromium() {
  const candidates = [
    process.env["CHROMIUM"] ?? "chromium",
    "chromium-browser",
    "google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  ];
  for (const command of candidates) {
    try {
      const { ok, stdout } = run(command, ["--version"], process.cwd());
      const [version] = /[0-9]+([.][0-9]+)+/.exec(stdout) ?? [];
      if (ok && version !== undefined) return { command, version };
    } catch {
      // No such program: the next one.
    }
  }
  return undefined;
}

/**
 * Runs the suite in a browser of its own, which loads a page that posts its report.
 *
 * @param {string} command
 * @param {string} project
 * @param {(typeof browserRuns)[number]} how
 * @returns {Promise<Report>}
 */
export async function runInBrowser(command, project, how) {
  const { promise, resolve, reject } = promised();
  const server = createServer((request, response) => {
    if (request.method === "POST") {
      let body = "";
      request.setEncoding("utf8").on("data", (part) => (body += part));
      request.on("end", () => {
        response.end();
        resolve(body);
      });
      return;
    }
    const file = served(request.url ?? "/", project, how);
    const headers = how.policy ? { "content-security-policy": policy } : {};
    response.writeHead(file ? 200 : 404, { ...headers, "content-type": file?.type ?? "text/plain" });
    response.end(file?.text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const stop = await start(command, `http://127.0.0.1:${port}/`, join(project, `browser ${how.name}`));
  const late = setTimeout(() => reject(new Error(`no report within ${patience / 1000} s`)), patience);
  try {
    const report = JSON.parse(await promise);
    if (report.error !== undefined) throw new Error(report.error);
    return report;
  } finally {
    clearTimeout(late);
    await stop();
    server.closeAllConnections();
    server.close();
  }
}

/**
 * What the page's address has at a path.
 *
 * @param {string} path
 * @param {string} project
 * @param {(typeof browserRuns)[number]} how
 */
function served(path, project, how) {
  const script = (/** @type {string} */ text) => ({ type: "text/javascript", text });
  const program = how.bundled ? programs.bundle : programs.post;
  const post = (/** @type {string} */ error) =>
    `fetch("/report", { method: "POST", body: JSON.stringify({ error: ${error} }) })`;
  if (path === "/") {
    const map = how.bundled ? "" : `<script type="importmap">${JSON.stringify(importMap(project))}</script>`;
    const text = `<!doctype html><meta charset="utf-8">${map}<script type="module" src="/start.js"></script>`;
    return { type: "text/html", text };
  }
  if (path === "/start.js")
    return script(
      how.where === "worker"
        ? `new Worker("/${program}", { type: "module" }).onerror = (event) => ${post("event.message")};`
        : `import("/${program}").catch((error) => ${post("String(error)")});`,
    );
  if (extname(path) !== ".js") return undefined;
  try {
    return script(readFileSync(join(project, path), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Starts a browser with nothing but one page, and none of the connections that it would make by itself.
 *
 * @param {string} command
 * @param {string} url
 * @param {string} folder
 * @returns {Promise<() => Promise<void>>} Stops it, and what it has started.
 */
async function start(command, url, folder) {
  mkdirSync(folder);
  const options = [
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
  ];
  options.push("--disable-background-networking", "--disable-component-update", "--disable-sync");
  // Chromium refuses to put the superuser in a sandbox.
  if (process.getuid?.() === 0) options.push("--no-sandbox");
  const child = spawn(command, [...options, `--user-data-dir=${folder}`, url], {
    stdio: "ignore",
    detached: true,
  });
  const ended = once(child, "exit");
  await once(child, "spawn");
  return async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, "SIGKILL");
    await ended;
  };
}

/** A promise of a text and what settles it. */
function promised() {
  /** @type {(text: string) => void} */
  let resolve = () => {};
  /** @type {(error: Error) => void} */
  let reject = () => {};
  /** @type {Promise<string>} */
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}
