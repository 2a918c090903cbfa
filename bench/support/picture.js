import { fullCheck, reading, shapeCheck } from "../contenders/names.js";
import { short } from "./statistics.js";

const width = 760;
const labels = 130;
const bars = 500;
const row = 30;
const top = 64;

/**
 * The ratios on the reference dossier as a picture (SVG): one bar for each contender, in multiples of reading the text. Colours
 * follow the reader's choice of light or dark.
 *
 * @param {import("./report.js").Results} results
 * @returns {string}
 */
export function drawRatios({ check }) {
  if (!check?.ratios) throw new Error("there is nothing to draw: the part check was not measured");
  const ratios = Object.entries(check.ratios).map(([name, median]) => ({ name, median }));
  const own = [shapeCheck, fullCheck];
  const others = ratios.filter(({ name }) => !own.includes(name) && name !== reading);
  const sorted = [
    ...ratios.filter(({ name }) => name === reading),
    ...ratios.filter(({ name }) => own.includes(name)),
    ...others.sort((a, b) => a.median - b.median),
  ];
  const most = Math.max(...sorted.map(({ median }) => median));
  const one = labels + bars / most;
  const height = top + sorted.length * row + 34;
  const description = sorted.map(({ name, median }) => `${name} ${short(median)}`).join(", ");
  const lines = sorted.map(({ name, median }, at) => {
    const y = top + at * row;
    const length = Math.max(1, (bars * median) / most).toFixed(1);
    const kind = name === reading ? "base" : own.includes(name) ? "own" : "other";
    return `  <text class="name" x="${labels - 8}" y="${y + 15}">${escapeXml(name)}</text>
  <rect class="${kind}" x="${labels}" y="${y}" width="${length}" height="20" rx="2"/>
  <text x="${(labels + Number(length) + 8).toFixed(1)}" y="${y + 15}">${short(median)}×</text>`;
  });
  const bottom = top + sorted.length * row;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title description">
  <title id="title">Time to check the reference dossier, in multiples of JSON.parse of its text</title>
  <desc id="description">${escapeXml(description)}. Shorter is faster.</desc>
  <style>
    text { font: 14px system-ui, sans-serif; fill: #1f2328; }
    .head { font-weight: 600; }
    .name { text-anchor: end; }
    .small { font-size: 12px; fill: #59636e; }
    .own { fill: #0969da; }
    .base { fill: #59636e; }
    .other { fill: #afb8c1; }
    line { stroke: #59636e; stroke-dasharray: 3 3; }
    @media (prefers-color-scheme: dark) {
      text { fill: #f0f6fc; }
      .small { fill: #9198a1; }
      .own { fill: #4493f8; }
      .base { fill: #9198a1; }
      .other { fill: #59636e; }
      line { stroke: #9198a1; }
    }
  </style>
  <text class="head" x="8" y="22">Time to check the reference dossier, in multiples of JSON.parse of its text</text>
  <text class="small" x="8" y="42">Shorter is faster. All but the full check look at the shape alone.</text>
  <line x1="${one.toFixed(1)}" y1="${top - 8}" x2="${one.toFixed(1)}" y2="${bottom}"/>
${lines.join("\n")}
  <text class="small" x="8" y="${height - 10}">${escapeXml(`${check.setting.machine}, ${check.setting.date}`)}</text>
</svg>
`;
}

/** @param {string} text */
function escapeXml(text) {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
