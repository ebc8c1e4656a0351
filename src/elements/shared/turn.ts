/** So many large things are drawn before the page is painted: at least, to begin with, and at most. */
const FEWEST = 4;
const MOST = 20;

/** Milliseconds that they may take together: a key or a click can wait for so long. */
const BEARABLE = 35;

let atOnce = FEWEST;
let left = atOnce;
let next: Promise<void> | undefined;

/**
 * Fulfilled when something large may be drawn: at once for the first few, and for the others, in the
 * order in which they asked, after each paint. Twenty cards at once would hold up a slow device; a
 * fast one is given more of them.
 */
export async function myTurn(): Promise<void> {
  while (left === 0) await next;
  left -= 1;
  next ??= painted().then((took) => {
    const drawn = atOnce - left;
    atOnce = Math.min(MOST, Math.max(FEWEST, Math.round((drawn * BEARABLE) / took)));
    left = atOnce;
    next = undefined;
  });
}

/**
 * Fulfilled after the next paint, with how many milliseconds were spent on drawing. A page that is not
 * looked at is never painted, and need not wait for it.
 */
function painted(): Promise<number> {
  const began = performance.now();
  let took = 0;
  const stop = () => {
    took ||= performance.now() - began;
  };
  setTimeout(stop);
  return new Promise((resolve) => {
    const later = () => {
      stop();
      setTimeout(resolve, 0, took);
    };
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });
}
