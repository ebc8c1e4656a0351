import { medianOf, ROWS } from './table.mjs';

/** With the fewest claims, beside the plain page; and with more, beside ours with the fewest. */
const OF_PLAIN = 1.5;
const OF_FEWEST = 1.15;

/** Milliseconds: of any task while a page is used, and of script for what changes in another tab. */
const TASK = 50;
const LIVE_SCRIPT = 1;

const times = (value, base) => (base ? `${(value / base).toFixed(2)}×` : String(value));

/** What is compared with something else, rather than held to a number of its own. */
const COMPARED = ROWS.filter(([key]) => key !== 'shift' && key !== 'longest');

function* ofPlain(fewest, { ours, visible }) {
  for (const [key, words] of COMPARED) {
    const [value, base] = [medianOf(ours, key), medianOf(visible, key)];
    const told = `${words}, ${fewest} claims: ${times(value, base)} of the plain page`;
    yield [value <= base * OF_PLAIN, told];
  }
}

function* ofFewest([fewest, ...more], results) {
  for (const claims of more) {
    for (const [key, words] of COMPARED) {
      const [value, base] = [
        medianOf(results[claims].ours, key),
        medianOf(results[fewest].ours, key),
      ];
      const told = `${words}, ${claims} claims: ${times(value, base)} of ${fewest}`;
      yield [value <= base * OF_FEWEST, told];
    }
  }
}

function* each(sizes, results, live) {
  for (const claims of sizes) {
    const shift = medianOf(results[claims].ours, 'shift');
    const longest = medianOf(results[claims].ours, 'longest');
    const { cards, lists, script } = live[claims];
    yield [shift === 0, `layout shift, ${claims} claims: ${shift.toFixed(3)}`];
    yield [longest <= TASK, `longest task, ${claims} claims: ${longest.toFixed(0)} ms`];
    yield [
      cards === 1 && lists === 0,
      `a live change, ${claims} claims: ${cards} cards and ${lists} lists rendered`,
    ];
    yield [
      script <= LIVE_SCRIPT,
      `a live change, ${claims} claims: ${script.toFixed(1)} ms of script`,
    ];
  }
}

/** Says which aims are met, and by how much the others are missed. */
export function compareWithAims(sizes, results, live) {
  const aims = [
    ...ofPlain(sizes[0], results[sizes[0]]),
    ...ofFewest(sizes, results),
    ...each(sizes, results, live),
  ];
  const missed = aims.filter(([isMet]) => !isMet);
  console.log(
    `\nAims: at most ${OF_PLAIN}× of the plain page, ${OF_FEWEST}× of ours with the fewest claims,` +
      ` tasks of ${TASK} ms, ${LIVE_SCRIPT} ms of script for a live change, no layout shift.`,
  );
  console.log(`${aims.length - missed.length} of ${aims.length} are met.`);
  for (const [, told] of missed) console.log(`  not met: ${told}`);
}
