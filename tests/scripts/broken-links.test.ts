import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrokenLinks, slugs } from "../../scripts/links/broken-links.js";

function brokenIn(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), "links-"));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return findBrokenLinks(root, Object.keys(files));
  } finally {
    rmSync(root, { recursive: true });
  }
}

describe("links in Markdown", () => {
  it("takes files, anchors, folders with a page and other sites", () => {
    expect(
      brokenIn({
        "README.md":
          "# Top\n[a](docs/a.md) [b](docs/a.md#two-words) [c](#top) [d](api/) [e](https://example.org/x#y) [f]\n\n[f]: docs/a.md#id",
        "docs/a.md": '## Two words\n[up](../README.md "title") ![i](../i.png) <a id="id"></a>',
        "i.png": "",
        "api/index.html": '<a href="../api">a</a>',
      }),
    ).toEqual([]);
  });

  it("finds files and anchors that are not there", () => {
    expect(brokenIn({ "a.md": "# A\n[x](b.md) [y](#b)\n\n[z]: c.md#d", "c.md": "# C" })).toEqual([
      "a.md: b.md: there is no such file",
      "a.md: #b: the page has no such anchor",
      "a.md: c.md#d: the page has no such anchor",
    ]);
  });

  it("takes no link and no heading from code and comments", () => {
    const page = "```md\n# B\n[x](b.md)\n```\n`[y](b.md)` <!-- [z](b.md) -->\n[w](#b)";
    expect(brokenIn({ "a.md": page })).toEqual(["a.md: #b: the page has no such anchor"]);
  });

  it("makes the anchors that GitHub makes", () => {
    expect(
      slugs([
        "What a date is, and isn't",
        "`speechActs`",
        "A [link](b.md) & more",
        "Two",
        "Two",
        "snake_case",
      ]),
    ).toEqual(["what-a-date-is-and-isnt", "speechacts", "a-link--more", "two", "two-1", "snake_case"]);
  });
});

describe("links in HTML", () => {
  it("finds files and anchors that are not there", () => {
    expect(
      brokenIn({
        "a.html":
          '<h1 id="a"></h1><a class="x" href="#a"></a><a href="b.html#b">1</a><a href="c%20d.html"></a><img src="e.png">',
        "b.html": "<script>'<a id=\"b\">'</script>",
        "c d.html": '<a href="f/">2</a>',
        "f/g.html": "",
      }),
    ).toEqual([
      "a.html: b.html#b: the page has no such anchor",
      "a.html: e.png: there is no such file",
      "c d.html: f/: there is no such file",
    ]);
  });
});
