/** Requests that are under way at any moment. */
export const AT_ONCE = 16;

/** Does something over and over for so many seconds, after a while in which nothing is counted. */
export async function load(seconds, act) {
  await run(seconds / 5, act);
  const { taken, elapsed } = await run(seconds, act);
  return figuresOf(taken, elapsed);
}

async function run(seconds, act) {
  const taken = [];
  const started = performance.now();
  const lane = async () => {
    for (let now = started; now < started + seconds * 1_000;) {
      await act();
      const done = performance.now();
      taken.push(done - now);
      now = done;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
  return { taken, elapsed: performance.now() - started };
}

/** From how many milliseconds each took, and all of them together. */
export function figuresOf(taken, elapsed) {
  const sorted = Float64Array.from(taken).sort();
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  return { perSecond: (sorted.length / elapsed) * 1_000, p50: at(0.5), p99: at(0.99) };
}
