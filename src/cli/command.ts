import type { OptionName, Settings } from "./arguments.js";
import type { Io } from "./io.js";

/** A command: how it is called, what it does, and what does it. */
export interface Command {
  /** What follows its name. */
  files: string;
  about: string;
  /** Its options, beside those that all have. */
  options: readonly OptionName[];
  /** How many files it takes. What is piped in stands in for the last that it needs. */
  least: number;
  most: number;
  /** The file that it takes on a terminal where none is given. */
  onTerminal?: string;
  /** What its exit codes mean, where not what they mean elsewhere. */
  codes?: string;
  /** Does it and gives the exit code. */
  run(files: readonly string[], settings: Settings, io: Io): Promise<number>;
}
