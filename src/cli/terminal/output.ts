/** Where text is written to. */
export interface Output {
  write(text: string): unknown;
  /** Whether it is a terminal. */
  readonly isTTY?: boolean | undefined;
  /** The width of the terminal. */
  readonly columns?: number | undefined;
}

/** The columns of text for a reader: the terminal's, from 40 to 120, and 80 where there is none. */
export function widthOf({ columns = 80 }: Output): number {
  return Math.min(120, Math.max(40, columns));
}
