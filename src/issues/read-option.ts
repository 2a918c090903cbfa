/** An option, and undefined where reading it throws: JavaScript callers can give anything as options. Never throws. */
export function readOption(options: unknown, name: string): unknown {
  try {
    return Object(options)[name];
  } catch {
    return undefined;
  }
}
