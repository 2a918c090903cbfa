import type { Option } from "commander";
import type { Io } from "./io.js";
import type { Settings } from "./options.js";

/** A command: its call, its purpose and its work. */
export interface Command {
  /** Its arguments, as commander writes them: `[file] [ids...]`. */
  arguments: string;
  about: string;
  /** Its options, beside those that all commands have. */
  options: readonly Option[];
  /** How many arguments it needs, and these in words. */
  least: number;
  needs: string;
  /** False where piped input does not stand in for the last argument that it needs. */
  isPiped?: false;
  /** The argument on a terminal where none is given. */
  onTerminal?: string;
  /** The meaning of its exit codes, where they differ from those of `check`. */
  codes?: string;
  /** Does the work and gives the exit code. */
  run(args: readonly string[], settings: Settings, io: Io): Promise<number>;
}
