// Of these every runtime has one; the types of its global scope belong to none of them.
declare const setImmediate: ((run: () => void) => unknown) | undefined;
declare const MessageChannel:
  | (new () => {
      port1: { onmessage: (() => void) | null; close(): void };
      port2: { postMessage(message: null): void };
    })
  | undefined;
declare const setTimeout: (run: () => void) => unknown;

/** For how many milliseconds lines are checked before other tasks of the event loop get a turn. */
const turn = 30;

/** Makes a function that tells whether it is time to give way again. */
export function createClock(): () => boolean {
  let since = Date.now();
  return () => {
    const now = Date.now();
    const isDue = now - since >= turn;
    if (isDue) since = now;
    return isDue;
  };
}

/** Resolves after the waiting tasks of the event loop. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else if (typeof MessageChannel === "function") {
      // Browsers delay a repeated timer by four milliseconds.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    } else setTimeout(resolve);
  });
}
