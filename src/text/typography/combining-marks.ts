/**
 * The combining marks, for the inside of a character class with the flag `u`. Named one by one are those that came after Unicode 14, which
 * runtimes with older tables do not know, and the vowel U+16D67, which composes like a mark.
 */
export const combiningMarks: string =
  "\\p{M}\\u{16d67}\\u0897\\u0cf3\\u0ece\\u1acf-\\u1add\\u1ae0-\\u1aeb\\u{10d69}-\\u{10d6d}\\u{10efa}-\\u{10eff}\\u{11241}" +
  "\\u{113b8}-\\u{113c0}\\u{113c2}\\u{113c5}\\u{113c7}-\\u{113ca}\\u{113cc}-\\u{113d0}\\u{113d2}\\u{113e1}\\u{113e2}" +
  "\\u{11b60}-\\u{11b67}\\u{11f00}\\u{11f01}\\u{11f03}\\u{11f34}-\\u{11f3a}\\u{11f3e}-\\u{11f42}\\u{11f5a}\\u{13440}" +
  "\\u{13447}-\\u{13455}\\u{1611e}-\\u{1612f}\\u{1e08f}\\u{1e4ec}-\\u{1e4ef}\\u{1e5ee}\\u{1e5ef}\\u{1e6e3}\\u{1e6e6}" +
  "\\u{1e6ee}\\u{1e6ef}\\u{1e6f5}";
