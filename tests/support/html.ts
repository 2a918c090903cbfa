import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Node = DefaultTreeAdapterTypes.Node;

/** An HTML document as a browser reads it. */
export interface ParsedPage {
  /** Every element, in the order of the document. */
  elements: Element[];
  /** The codes of the errors of its syntax. */
  errors: string[];
}

/** Parses a document by the rules of HTML. */
export function parsePage(page: string): ParsedPage {
  const errors: string[] = [];
  const root = parse(page, { onParseError: ({ code }: ParserError) => errors.push(code) });
  return { elements: elementsIn(root), errors };
}

/** An attribute of an element. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The text in a node. */
export function textIn(node: Node): string {
  if ("value" in node) return node.value;
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

/** The elements within a node, in the order of the document; of one name where it is given. */
export function within(root: Node | undefined, name?: string): Element[] {
  const found = root === undefined ? [] : elementsIn(root).filter((element) => element !== root);
  return name === undefined ? found : found.filter(({ tagName }) => tagName === name);
}

/** The element of a page with an id. */
export function byId({ elements }: ParsedPage, id: string): Element | undefined {
  return elements.find((element) => attribute(element, "id") === id);
}

function elementsIn(root: Node): Element[] {
  const found: Element[] = [];
  const queue: Node[] = [root];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) queue.push(...node.childNodes.toReversed());
  }
  return found;
}
