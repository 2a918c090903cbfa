import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/index.js";
import { dossierSchema } from "../../src/model/index.js";
import { comparisonHtml, reportHtml } from "../../src/report/index.js";
import { drawDossier } from "../support/fuzz/valid-dossier.js";
import { attribute, type ParsedPage, parsePage, textIn } from "../support/html.js";
import { lawRuns } from "../support/law-runs.js";
import { mapTexts } from "../support/map-texts.js";

/** What acts on a page that takes it for its own, and beside it what does not. The letters of some stand in no drawn text. */
const payloads: readonly (readonly [hostile: string, harmless: string])[] = [
  ["</p></article></mark><script>alert(1)</script>", "(/p)(/article)(/mark)(script)alert(1)(/script)"],
  ["<img src=x onerror=alert(1)>", "(img src=x onerror=alert(1))"],
  ['x" onmouseover="alert(1)" id="main', "x* onmouseover=*alert(1)* id=*main"],
  ["x' style='display:none' a='", "x* style=*display:none* a=*"],
  ["--></style></title><svg/onload=alert(1)><!--", "--)(/style)(/title)(svg/onload=alert(1))(!--"],
  ["&lt;b&gt; &#60;i&#62; &amp;amp;", "*lt;b*gt; *#60;i*#62; *amp;amp;"],
  ["α\u202eβ\u2066γ\u2067δ", "αβγδ"],
  ["a\u2069b\u202cc\u2069", "abc"],
  ["α\u0000β\u0008γ\u001b[31mδ\u007fε", "αβγ[31mδε"],
  ["a\ud800b\udfffc\ufffe", "abc"],
  ["x".repeat(2_000), "x".repeat(1_999)],
];

/** A dossier with a payload in every text, so that quotations are still found: each space becomes it. */
function laden(dossier: Dossier, payload: string): Dossier {
  const change = (text: string): string => `${text.replaceAll(" ", ` ${payload} `)} ${payload}`;
  const plain = (text: string): string => text.replaceAll(" ", ` ${payload} `);
  const mapped = mapTexts(dossierSchema, dossier, (text) =>
    isQuoted(text, dossier) ? plain(text) : change(text),
  );
  return mapped as Dossier;
}

/** Whether a text is one that a source may have: it is changed within, and nothing is added to it. */
function isQuoted(text: string, { sources }: Dossier): boolean {
  return sources.some((source) => [source.text, source.title].some((words) => words?.includes(text)));
}

/** The tree of a page: its elements by their depth, with the names of their attributes. */
function treeOf(page: string): string[] {
  return parsePage(page).elements.map(
    (element) => `${depthOf(element)} ${element.tagName} ${element.attrs.map(({ name }) => name).join(" ")}`,
  );
}

function depthOf(element: ParsedPage["elements"][number]): number {
  const { parentNode } = element;
  return parentNode && "tagName" in parentNode ? 1 + depthOf(parentNode) : 0;
}

/** Whether every bidirectional control of a text is closed within it, and none closes what it has not opened. */
function isBalanced(text: string): boolean {
  let [isolates, embeddings] = [0, 0];
  for (const character of text.replace(/[^\u202a-\u202e\u2066-\u2069]/g, "")) {
    if (character === "\u2069") isolates -= 1;
    else if (character === "\u202c") embeddings -= 1;
    else if (character >= "\u2066") isolates += 1;
    else embeddings += 1;
    if (isolates < 0 || embeddings < 0) return false;
  }
  return isolates === 0 && embeddings === 0;
}

const dossiers = fc.integer({ min: 0, max: 1_000_000 }).map(drawDossier);
const runs = lawRuns(4);

describe.each(payloads)("a page with %j in every text", (hostile, harmless) => {
  it("has the elements of a page with harmless texts", () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const [bad, good] = [laden(dossier, hostile), laden(dossier, harmless)];
        expect(treeOf(reportHtml(bad, { issues: [] }))).toEqual(treeOf(reportHtml(good, { issues: [] })));
      }),
      runs,
    );
  });

  it("is valid, and keeps each change of direction within its text", () => {
    fc.assert(
      fc.property(dossiers, (dossier) => {
        const bad = laden(dossier, hostile);
        for (const page of [reportHtml(bad), comparisonHtml(bad, bad)]) {
          const { elements, errors } = parsePage(page);
          expect(errors).toEqual([]);
          for (const { childNodes } of elements)
            for (const node of childNodes) if ("value" in node) expect(isBalanced(node.value)).toBe(true);
          const ids = elements.flatMap((element) => attribute(element, "id") ?? []);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
      runs,
    );
  });
});

describe("texts of strangers", () => {
  const base: Dossier = {
    format: "diplomatic-events/1",
    title: "<b>Bold</b> &lt;i&gt; 'quoted'",
    sources: [{ id: "note", kind: "document", url: 'https://example.org/?a=1&lt;="onclick="x' }],
    actors: [{ id: "x", kind: "person", name: "X", sameAs: ["javascript:alert(1)", "mailto:x@example.org"] }],
    events: [],
  };

  it("are shown as they are", () => {
    const { elements } = parsePage(reportHtml(base));
    expect(elements.filter(({ tagName }) => tagName === "h1" || tagName === "title").map(textIn)).toEqual([
      base.title,
      base.title,
    ]);
  });

  it("become links only as addresses of the web and of mail", () => {
    const { elements } = parsePage(reportHtml(base));
    const links = elements.flatMap((element) => attribute(element, "href") ?? []);
    expect(links.filter((link) => !link.startsWith("#"))).toEqual([
      'https://example.org/?a=1&lt;="onclick="x',
      "mailto:x@example.org",
    ]);
    expect(reportHtml(base)).toContain("<bdi>javascript:alert(1)</bdi>");
  });
});
