/** How far off a part is fetched: about a screen ahead of the reader. */
const rootMargin = '800px';

/**
 * Does something once an element comes near what is seen: fetches what is then needed, and nothing
 * before. Returns what ends it.
 */
export function whenNear(element: Element, act: () => unknown): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      void act();
    },
    { rootMargin },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}
