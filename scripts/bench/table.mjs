/** What is measured, in words, and in which unit it is said. */
export const ROWS = [
  ['bytes', 'bytes over the wire', (value) => `${(value / 1000).toFixed(1)} kB`],
  ['firstCard', 'first card painted', (value) => `${value.toFixed(0)} ms`],
  ['main', 'main thread, loading', (value) => `${value.toFixed(0)} ms`],
  ['stance.next', 'click on a stance to next paint', (value) => `${value.toFixed(0)} ms`],
  ['more.done', 'click on "more" to twenty more', (value) => `${value.toFixed(0)} ms`],
  ['dropped', 'frames dropped while scrolling', (value) => `${value.toFixed(0)} %`],
  ['shift', 'layout shift', (value) => value.toFixed(3)],
  ['longest', 'longest task', (value) => `${value.toFixed(0)} ms`],
  ['nodes', 'nodes in the document', (value) => value.toFixed(0)],
  ['heap', 'memory after collection', (value) => `${(value / 1e6).toFixed(1)} MB`],
];

const median = (values) => {
  const sorted = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
};

export const medianOf = (measured, key) => median((measured ?? []).map((each) => each[key]));

const ratio = (value, base) =>
  value === undefined || !base ? '' : `${(value / base).toFixed(2)}×`;

export function printTable(title, heads, rows) {
  console.log(`\n${title}\n`);
  for (const row of [heads, ...rows]) {
    console.log(row.map((cell, at) => (at ? cell.padStart(19) : cell.padEnd(34))).join(''));
  }
}

/** Ours beside the plain pages, with the same number of claims. */
export function compareVariants(claims, measured) {
  const variants = Object.keys(measured);
  const rows = ROWS.map(([key, words, say]) => {
    const base = medianOf(measured.visible, key);
    const cells = variants.map((variant) => {
      const value = medianOf(measured[variant], key);
      return value === undefined ? '-' : `${say(value)} ${ratio(value, base)}`;
    });
    return [words, ...cells];
  });
  printTable(
    `With ${claims} claims kept (× of the plain page with twenty):`,
    ['', ...variants],
    rows,
  );
}

/** Ours with many claims, beside ours with the fewest. */
export function compareSizes(sizes, results, live) {
  const [fewest] = sizes;
  const rows = ROWS.map(([key, words, say]) => {
    const base = medianOf(results[fewest].ours, key);
    const cells = sizes.map((claims) => {
      const value = medianOf(results[claims].ours, key);
      return value === undefined ? '-' : `${say(value)} ${ratio(value, base)}`;
    });
    return [words, ...cells];
  });
  const told = (say) => sizes.map((claims) => say(live[claims]));
  rows.push(['a live change: cards rendered', ...told(({ cards }) => String(cards))]);
  rows.push(['a live change: lists rendered', ...told(({ lists }) => String(lists))]);
  rows.push(['a live change: script', ...told(({ script }) => `${script.toFixed(1)} ms`)]);
  printTable(`Ours, with ever more claims (× of ${fewest}):`, ['', ...sizes.map(String)], rows);
}
