// The form of bench/results.json: what each part of the benchmark found, and where.

/**
 * @typedef {import("../support/statistics.js").Summary} Summary
 *
 * @typedef {object} Setting
 * @property {string} date
 * @property {string} node
 * @property {string} cpu
 * @property {number} processors
 * @property {string} platform
 * @property {Readonly<Record<string, string>>} versions
 *
 * @typedef {object} Race
 * @property {string} name
 * @property {number} events
 * @property {number} bytes
 * @property {Readonly<Record<string, Summary>>} times Microseconds.
 * @property {Readonly<Record<string, Summary>>} toReading
 * @property {Readonly<Record<string, Summary>>} toShapeCheck
 *
 * @typedef {object} CheckFigures
 * @property {number} rounds
 * @property {readonly { name: string, call: string }[]} contenders
 * @property {readonly Race[]} dossiers
 * @property {{ small: Summary, large: Summary, oneSource: Summary, largeToSmall: Summary, oneSourceToSmall: Summary }} perEvent
 *
 * @typedef {object} InvalidCase
 * @property {string} dossier
 * @property {string} errors
 * @property {number} issues
 * @property {number} zodIssues
 * @property {Summary} ours
 * @property {Summary} zod
 * @property {Summary} ratio
 *
 * @typedef {{ load: Summary, prepare: Summary, first: Summary, total: Summary }} FirstCheck
 *
 * @typedef {object} StartFigures
 * @property {number} rounds
 * @property {Readonly<Record<string, Summary>>} imports
 * @property {Summary} importToZod
 * @property {Readonly<Record<string, FirstCheck>>} firstChecks
 *
 * @typedef {object} WeightFigures
 * @property {number} checks
 * @property {Readonly<Record<string, { bytes: number, gzipped: number, withoutDependencies: { bytes: number, gzipped: number } }>>} bundles
 * @property {Readonly<Record<string, { heap: number, resident: number }>>} memory
 *
 * @typedef {object} NdjsonInput
 * @property {string} name
 * @property {number} megabytes
 * @property {number} lines
 * @property {Readonly<Record<string, Summary>>} speeds
 * @property {readonly { of: string, to: string, aim: number, ratio: Summary }[]} ratios
 *
 * @typedef {{ input: string, name: string, resident: number, bound: number, seconds: number }} MemoryRun
 *
 * @typedef {object} Results Only the parts that were run.
 * @property {Part<CheckFigures>} [check]
 * @property {Part<{ rounds: number, cases: readonly InvalidCase[] }>} [invalid]
 * @property {Part<StartFigures>} [start]
 * @property {Part<WeightFigures>} [weight]
 * @property {Part<{ rounds: number, inputs: readonly NdjsonInput[] }>} [ndjson]
 * @property {Part<{ bytes: number, runs: readonly MemoryRun[] }>} [ndjson-memory]
 */

/**
 * @template T
 * @typedef {{ setting: Setting, figures: T }} Part
 */

/** The name of whoever reads the text alone, and of ours, in the figures of a race. */
export const reading = "JSON.parse";
export const shapeCheck = "shape check";
export const fullCheck = "full check";
