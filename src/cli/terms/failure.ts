import { printable } from "../../issues/index.js";
import type { Output } from "../terminal/index.js";

/** Why a command cannot do what it is told to. Both are one line, already safe to print. */
export interface Failure {
  problem: string;
  hint: string;
}

/** The exit code of what could not be read, or not be understood. */
export const failed = 2;

/** The words of an error, safe to print. */
export function reasonOf(error: unknown): string {
  return printable(error instanceof Error ? error.message : String(error));
}

/** Whether an error is one of the operating system's with this code. */
export function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

/** Says on the standard error why nothing came of it. */
export function complain({ stderr }: { readonly stderr: Output }, { problem, hint }: Failure): number {
  stderr.write(`diplomatic-events: ${problem}\n  hint: ${hint}\n`);
  return failed;
}
