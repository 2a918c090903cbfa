/** The first places of a string in a text, at most so many, in one reading of the text (Knuth, Morris and Pratt 1977). */
export function findByBorders(text: string, sought: string, most: number): number[] {
  /** For each prefix of the string the length of its longest border: a proper prefix that it also ends with. */
  const borders = new Uint32Array(sought.length);
  const extend = (length: number, code: number): number => {
    let known = length;
    while (known > 0 && code !== sought.charCodeAt(known)) known = borders[known - 1] ?? 0;
    return code === sought.charCodeAt(known) ? known + 1 : known;
  };
  for (let at = 1, length = 0; at < sought.length; at++) {
    length = extend(length, sought.charCodeAt(at));
    borders[at] = length;
  }
  const places: number[] = [];
  for (let at = 0, length = 0; at < text.length && places.length < most; at++) {
    length = extend(length, text.charCodeAt(at));
    if (length < sought.length) continue;
    places.push(at - length + 1);
    length = borders[length - 1] ?? 0;
  }
  return places;
}
