/** How many texts are remembered at a time. */
const most = 20_000;

/** A function of a text that remembers what it has made of the last texts: accounts have the same ones again and again. */
export function remember<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = compute(text);
      if (known.size >= most) known.clear();
      known.set(text, value);
    }
    return value;
  };
}
