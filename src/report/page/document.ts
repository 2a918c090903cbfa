import { style, styleHash } from "../generated/style.js";
import { html, type Markup, type Part, styleElement, textOf } from "../html/markup.js";

/** A page: its title, its opening and the parts of its body. */
export interface PageContent {
  readonly title: string;
  /** True where the sources stay beside the rest on wide screens. */
  readonly isBeside?: boolean;
  readonly header: Markup;
  readonly main: Part;
}

/** A whole HTML document that loads nothing and runs nothing: its policy allows its own style sheet alone. */
export function toDocument({ title, isBeside = false, header, main }: PageContent): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;
  return textOf(html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styleElement(style)}
</head>
<body${isBeside && html` class="beside"`}>
<a class="skip" href="#main">Skip to the content</a>
${header}<main id="main" tabindex="-1">
${main}</main>
</body>
</html>
`);
}
