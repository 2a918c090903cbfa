import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitepress";
import { entries } from "../../scripts/entries.js";
import { root } from "../../scripts/package/manifest.js";
import { leadToSite } from "./lead-to-site.js";

/**
 * A page of docs, listed by its own heading.
 *
 * @param {string} path Its path in docs, without the extension.
 */
function page(path) {
  const file = join(root, "docs", `${path}.md`);
  const [, heading] = /^# (.+)$/m.exec(readFileSync(file, "utf8")) ?? [];
  if (heading === undefined) throw new Error(`${file} has no heading`);
  return { text: heading, link: `/${path}` };
}

/** The sidebar of each entry of the package, from what TypeDoc found: its own names, then the other entries. */
function api() {
  const file = join(root, "docs/api/typedoc-sidebar.json");
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run docs\` first`);
  /** @type {import("vitepress").DefaultTheme.SidebarItem[]} */
  const found = JSON.parse(readFileSync(file, "utf8"), (key, value) =>
    key === "collapsed" ? undefined : value,
  );
  const entries = found
    .map((entry) => ({
      ...entry,
      text: entry.text === "index" ? "diplomatic-events" : `diplomatic-events/${entry.text}`,
    }))
    .sort((left, right) => left.text.localeCompare(right.text));
  const links = { text: "Entries", items: entries.map(({ text, link }) => ({ text, link })) };
  return Object.fromEntries([
    ...entries.map(({ text, link = "", items }) => [link, [{ text, link, items }, links]]),
    ["/api/", [links]],
  ]);
}

const guides = [
  {
    text: "Start",
    items: [
      { text: "Getting started", link: "/getting-started" },
      page("encode-an-article"),
      page("official-texts"),
      page("writing"),
    ],
  },
  {
    text: "Tasks",
    items: [
      "comparing",
      "extraction",
      "scoring",
      "report",
      "annotation",
      "tables",
      "time",
      "ndjson",
      "json-schema",
      "services",
      "command-line",
    ].map(page),
  },
  {
    text: "Reference",
    items: ["model", "vocabulary", "issue-codes", "demands", "reference-dossier", "why"].map(page),
  },
  {
    text: "Promises",
    items: ["accuracy", "performance", "stability"].map(page),
  },
  {
    text: "Contributing",
    items: [
      { text: "Contributing", link: "/contributing" },
      { text: "Changelog", link: "/changelog" },
    ],
  },
];

export default defineConfig({
  title: "diplomatic-events",
  description:
    "Parse, validate and compare diplomatic statements, meetings and territorial positions, as reported.",
  cleanUrls: false,
  lastUpdated: false,
  markdown: {
    config: leadToSite,
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
  },
  srcExclude: ["public/**"],
  vite: {
    // The playground runs the package as it is built.
    resolve: {
      alias: Object.keys(entries).map((name) => ({
        find: new RegExp(`^diplomatic-events${name === "index" ? "" : `/${name}`}$`),
        replacement: join(root, `dist/${name}.js`),
      })),
    },
    build: { chunkSizeWarningLimit: 1200 },
  },
  themeConfig: {
    search: { provider: "local" },
    outline: [2, 3],
    nav: [
      { text: "Guide", link: "/getting-started", activeMatch: "^/(?!api/|playground)" },
      { text: "Playground", link: "/playground" },
      { text: "API", link: "/api/index/", activeMatch: "^/api/" },
    ],
    sidebar: { ...api(), "/": guides },
  },
});
