/** So many large things are drawn before the page is painted and a key or a click is answered. */
const AT_ONCE = 4;

let left = AT_ONCE;
let next: Promise<void> | undefined;

/**
 * Fulfilled when something large may be drawn: at once for the first few, and for the others, in the
 * order in which they asked, after each paint. Twenty cards at once would hold up the page.
 */
export async function myTurn(): Promise<void> {
  while (left === 0) await next;
  left -= 1;
  next ??= painted().then(() => {
    left = AT_ONCE;
    next = undefined;
  });
}

/** A page that is not looked at is never painted, and need not wait for it. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const later = () => setTimeout(resolve);
    if (document.hidden) later();
    else requestAnimationFrame(later);
  });
}
