import { kinds } from "./kinds.js";
import { createRandom } from "./random.js";

/** What came of fuzzing. */
export interface Outcome {
  /** How many cases of each kind were tried. */
  tried: Map<string, number>;
  /** What should not have been, each once. */
  escapes: string[];
}

/** How many escapes are enough to stop: more are mostly the same. */
const mostEscapes = 10;

/** Tries cases of all kinds in turn for a time, each with a seed of its own that is drawn from `seed`. */
export async function fuzz(
  seed: number,
  milliseconds: number,
  only: string | undefined,
  tell: (text: string) => void,
): Promise<Outcome> {
  const random = createRandom(seed);
  const until = performance.now() + milliseconds;
  const chosen = kinds.filter(({ kind }) => only === undefined || kind.name.includes(only));
  const tried = new Map(chosen.map(({ kind }) => [kind.name, 0]));
  const escapes = new Map<string, string>();
  while (performance.now() < until && escapes.size < mostEscapes) {
    for (const { kind, times } of chosen) {
      for (let count = 0; count < times && performance.now() < until; count++) {
        const own = random.integer(0, 2 ** 31);
        const failure = await kind.attempt(own);
        tried.set(kind.name, (tried.get(kind.name) ?? 0) + 1);
        const signature = `${kind.name}: ${failure?.problem.split(":")[0]}`;
        if (!failure || escapes.has(signature)) continue;
        const words = `${kind.name}, case ${own}: ${await failure.reproduction()}`;
        escapes.set(signature, words);
        tell(words);
      }
    }
  }
  return { tried, escapes: [...escapes.values()] };
}

/** Tries one case again. */
export async function again(name: string, seed: number): Promise<string | undefined> {
  const found = kinds.find(({ kind }) => kind.name === name);
  if (!found) throw new Error(`there is no kind ${name}`);
  const failure = await found.kind.attempt(seed);
  return failure && (await failure.reproduction());
}
