import type { Counts } from "./outputs.js";

/** One line at the foot of a terminal that says how far a run is. */
export interface Progress {
  update(counts: Readonly<Counts>): void;
  /** Takes the line away, before something else is written and at the end. */
  clear(): void;
}

const number = new Intl.NumberFormat("en-GB");
const barWidth = 24;
const leastBetween = 100;

/** Draws on a terminal. `size` is the input's, where it is known. `now` gives milliseconds. */
export function createProgress(
  terminal: { write(text: string): unknown },
  size: number | undefined,
  now: () => number = () => performance.now(),
): Progress {
  const started = now();
  let drawn: number | undefined;
  let shown = false;
  return {
    update: (counts) => {
      const time = now();
      if (drawn !== undefined && time - drawn < leastBetween) return;
      drawn = time;
      shown = true;
      terminal.write(`\r\u001b[K${progressLine(counts, size, (time - started) / 1000)}`);
    },
    clear: () => {
      if (shown) terminal.write("\r\u001b[K");
      shown = false;
    },
  };
}

/** No terminal, no line. */
export const noProgress: Progress = { update: () => {}, clear: () => {} };

/** The share done, lines per second, invalid ones so far and the time left; without a size, the lines so far instead. */
export function progressLine(
  { valid, invalid, bytes }: Readonly<Counts>,
  size: number | undefined,
  seconds: number,
): string {
  const lines = valid + invalid;
  const speed = `${number.format(Math.round(lines / Math.max(seconds, 0.001)))} lines/s`;
  const found = `${number.format(invalid)} invalid`;
  if (size === undefined || size === 0) return `${number.format(lines)} lines, ${speed}, ${found}`;
  // A file can grow while it is read.
  const share = Math.min(1, bytes / size);
  const full = Math.round(share * barWidth);
  const bar = "█".repeat(full) + "░".repeat(barWidth - full);
  const left = share > 0 ? `, ${duration((seconds * (1 - share)) / share)} left` : "";
  return `${String(Math.floor(share * 100)).padStart(3)} % ${bar} ${speed}, ${found}${left}`;
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const two = (part: number): string => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
