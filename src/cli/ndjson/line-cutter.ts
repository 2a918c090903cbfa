const lineFeed = 0x0a;

/** Cuts chunks where lines end, without copying. */
export interface LineCutter {
  /** How many bytes of whole lines can be taken. */
  readonly whole: number;
  /** How many bytes there are of a line whose end has not come. */
  readonly open: number;
  add(chunk: Uint8Array): void;
  /** Makes a line of what is open. */
  close(): void;
  /** All whole lines, in memory of their own. */
  takeWhole(): Uint8Array<ArrayBuffer>;
  /** The chunks of the open line. */
  takeOpen(): readonly Uint8Array[];
}

export function createLineCutter(): LineCutter {
  let whole: Uint8Array[] = [];
  let wholeSize = 0;
  let open: Uint8Array[] = [];
  let openSize = 0;
  const close = (): void => {
    whole.push(...open);
    wholeSize += openSize;
    open = [];
    openSize = 0;
  };
  const keep = (part: Uint8Array): void => {
    if (part.length > 0) open.push(part);
    openSize += part.length;
  };
  return {
    get whole() {
      return wholeSize;
    },
    get open() {
      return openSize;
    },
    add: (chunk) => {
      const end = chunk.lastIndexOf(lineFeed) + 1;
      keep(chunk.subarray(0, end));
      if (end > 0) close();
      keep(chunk.subarray(end));
    },
    close,
    takeWhole: () => {
      const bytes = new Uint8Array(wholeSize);
      let at = 0;
      for (const chunk of whole) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      whole = [];
      wholeSize = 0;
      return bytes;
    },
    takeOpen: () => {
      const chunks = open;
      open = [];
      openSize = 0;
      return chunks;
    },
  };
}

/** How many lines there are, the last with or without an end. */
export function countLines(bytes: Uint8Array): number {
  const search = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let lines = 0;
  for (let at = search.indexOf(lineFeed); at !== -1; at = search.indexOf(lineFeed, at + 1)) lines++;
  return bytes.length > 0 && bytes.at(-1) !== lineFeed ? lines + 1 : lines;
}
