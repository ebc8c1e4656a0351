/** So many large things are drawn before the page is painted, to begin with, and never more than the last. */
const FIRST = 4;
const MOST = 16;

/** Milliseconds from the first of them to the next paint, within which there was time for more. */
const IN_TIME = 25;

let atOnce = FIRST;
let left = atOnce;
let next: Promise<void> | undefined;

/**
 * Fulfilled when something large may be drawn: at once for the first few, and for the others, in the
 * order in which they asked, after each paint. Twenty cards at once would hold up a slow device; a
 * fast one paints them in fewer steps.
 */
export async function myTurn(): Promise<void> {
  while (left === 0) await next;
  left -= 1;
  next ??= painted().then((took) => {
    atOnce = took < IN_TIME ? Math.min(MOST, atOnce * 2) : FIRST;
    left = atOnce;
    next = undefined;
  });
}

/** Fulfilled after the next paint, with how long that was off. A page that is not looked at is never painted. */
function painted(): Promise<number> {
  const began = performance.now();
  return new Promise((resolve) => {
    const later = () => {
      const took = performance.now() - began;
      setTimeout(() => {
        resolve(took);
      });
    };
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });
}
