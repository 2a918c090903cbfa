// Strings that mutations put in the place of others: forms that some field takes and others do not, and near misses.

const words = (/** @type {string} */ text) => text.trim().split(/ +|\n +/);

/** Strings of the format's forms with their near misses. The beginning of a string says which group it belongs to. */
export const groups = [
  {
    start: /^[0-9X]{4}/,
    strings: [
      ...words(`2025 2025-05 2025-05-16 2025-13 2025-5-16 XXXX-05-16 2025-05-16? 202X 2025-24 2025-02-30 2025-02-2X 2023-02-29
        2025-05-17/2025-05-16 2025-05/.. [2025,2026] {2025..2027} Y12025 2025-05-16T12:00:00Z 2025-05-16T25:00:00Z
        2025-02-31T12:00:00 ０2025 2025/2024`),
      ...["2025-05-16\n", "16 May 2025", "2025-05-16\u2028"],
    ],
  },
  {
    start: /^P[0-9T]/,
    strings: [
      ...words(`PT2H P14D P1Y2M P1.5D P1,5D P1.5DT2H P PT P1DT p14d -P14D P1W2D P2D1W P1M1Y P1Y2M3W4DT5H6M7.8S PT1.5H3M P1 P1H
        PT1D P.5D P1.D P１D`),
      "PT2H\n",
    ],
  },
  {
    start: /^(https?|urn):/,
    strings: [
      ...words(`https://example.org/a http://example.org/ä?b#c HTTPS://example.org ftp://example.org javascript:alert(1)
        urn:isbn:9780141439600 urn:x: https:// https://example.org/<a>`),
      ...[" b", "\n", "\u2028", "\u0085", "\u007f", "\u0000"].map((end) => `https://example.org/a${end}`),
      "urn:xy:a\n",
    ],
  },
  {
    start: /^[a-z]{2}(-|$)/,
    strings: [
      ...words("en sr-Latn-BA e EN english- en_GB en- en-abcdefghi eng én x-a x- i-default i-"),
      "en\n",
    ],
  },
  { start: /^[A-Z]{2}(-|$)/, strings: [...words("UA UA-14 ua UA-1444 UA- UA-1 U ÜA"), "UA\n", "UA-14\n"] },
];

/** Strings of no such form. */
export const otherStrings = [
  ...words(`a é -a a.b_c-9 𝔘 acme:visas acme: :visas Acme:visas acme:Visas statement meeting territorial-position
    control-assessment speech diplomatic-events/1 diplomatic-events/2 actual certain deny assess withdrawal actor true 0`),
  ...[
    "\u00a0",
    "\u200b\u3000",
    "\ufeff ",
    "\u202e\u05d0",
    "",
    " ",
    "\n",
    "\u0000",
    "Kherson Oblast",
    "acme:visas\n",
    "a".repeat(64),
    "a".repeat(65),
  ],
  ...["\n", "\r\n", "\u2028", "\u0085"].map((end) => `kherson${end}`),
];
