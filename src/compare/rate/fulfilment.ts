import type { SpeechAct, Statement } from "../../model/index.js";

/** Acts on what is to be done. */
const ahead: ReadonlySet<SpeechAct> = /* @__PURE__ */ new Set([
  "appeal",
  "demand",
  "offer",
  "commit",
  "agree",
  "support",
]);

/** Acts on what is so. */
const done: ReadonlySet<SpeechAct> = /* @__PURE__ */ new Set(["assert", "acknowledge", "assess", "welcome"]);

/** Words that tell of what has come about, in English, French, Spanish and German. */
const perfect = /\b(?:has|have|had|already|deja|ya|bereits|schon)\b/u;

/** Whether a statement tells of something to be done, or of something that has been done; undefined where its act or its words leave that open. */
export function fulfilmentOf({ act }: Statement, words: string): "ahead" | "done" | undefined {
  if (ahead.has(act)) return perfect.test(words) ? undefined : "ahead";
  return done.has(act) && perfect.test(words) ? "done" : undefined;
}
