import type { Layout } from "./layout.js";

/** A heading with what is shown of each item, a blank line between them; nothing without items. */
export function section<T>(
  { heading }: Layout,
  title: string,
  items: readonly T[],
  show: (item: T) => string[],
): string[] {
  if (items.length === 0) return [];
  return [
    ...heading(title),
    ...items.flatMap((item, index) => (index === 0 ? show(item) : ["", ...show(item)])),
  ];
}

/** A heading with lines; nothing without lines. */
export function headed(title: string, lines: readonly string[], { heading }: Layout): string[] {
  return lines.length === 0 ? [] : [...heading(title), ...lines];
}
