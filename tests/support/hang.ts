/**
 * After how many milliseconds a test says that work does not end in proportion to its input. What these tests do takes
 * a small part of a second; the rest is for machines with other things to do. Speed itself is measured in bench.
 */
export const hang = 15_000;
