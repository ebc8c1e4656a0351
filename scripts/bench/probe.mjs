// Runs in the page that is measured, before anything of the page itself.

/**
 * Notes when the first card is painted, what shifts and what takes long. Each variant says where its
 * things are by paths: each step but the last is a shadow host.
 */
export function probe(paths) {
  const seen = { firstCard: null, shifts: [], tasks: [] };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });

  observe('layout-shift', ({ value, hadRecentInput, startTime }) => {
    if (!hadRecentInput) seen.shifts.push({ value, at: startTime });
  });
  observe('longtask', ({ duration, startTime }) => seen.tasks.push({ duration, at: startTime }));

  /** Everything at the end of a path. */
  function all(path, root = document) {
    const hosts = path.slice(0, -1);
    const last = hosts.reduce(
      (place, step) => place && place.querySelector(step)?.shadowRoot,
      root,
    );
    return last ? [...last.querySelectorAll(path.at(-1))] : [];
  }

  /** Calls back once what is on its way to the screen in this frame has been painted. */
  function afterPaint(act) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => act(performance.now());
    requestAnimationFrame(() => port2.postMessage(null));
  }

  /** Resolves with the time at which the frame was painted in which a condition was first met. */
  const painted = (condition) =>
    new Promise((resolve) => {
      const look = () => (condition() ? afterPaint(resolve) : requestAnimationFrame(look));
      look();
    });

  const entries = () => all(paths.entry);
  const isDrawn = (entry) => all(paths.cardIn, entry.shadowRoot ?? entry).length > 0;
  const inCard = (path, at) => all(path, entries()[at].shadowRoot ?? entries()[at]);

  /** The first view on a card that nobody on this device has taken yet. */
  const option = (at) =>
    inCard(paths.optionIn, at).find((each) => !each.querySelector('input').checked);

  void painted(() => entries().length > 0 && isDrawn(entries()[0])).then((at) => {
    seen.firstCard = at;
  });

  function nodesIn(root) {
    let nodes = 0;
    for (const node of root.childNodes) nodes += 1 + nodesIn(node);
    return nodes + (root.shadowRoot ? nodesIn(root.shadowRoot) : 0);
  }

  function centreOf(element) {
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }

  /** Milliseconds from a click to the next paint, and to the paint in which a condition is met. */
  async function afterClick(condition) {
    const click = await new Promise((resolve) =>
      addEventListener('click', ({ timeStamp }) => resolve(timeStamp), {
        capture: true,
        once: true,
      }),
    );
    const [next, done] = await Promise.all([painted(() => true), painted(condition)]);
    return { next: next - click, done: done - click };
  }

  let expected;
  globalThis.probe = {
    seen,
    nodes: () => nodesIn(document),
    /** Gets ready for a click on a view, on the card of that place, and says where to click. */
    expectStance(at) {
      const target = option(at);
      const count = target.querySelector('.count');
      const before = count.textContent;
      expected = afterClick(() => count.textContent !== before);
      return centreOf(target);
    },
    /** The same for a click on what brings more cards: until the last of them is there. */
    expectMore() {
      const before = entries().length;
      expected = afterClick(() => entries().length > before && entries().every(isDrawn));
      return centreOf(all(paths.more)[0]);
    },
    clicked: () => expected,
    /** Scrolls as far as is said, a step each frame, and counts the frames that did not come. */
    async scroll(distance, step) {
      const frame = () => new Promise(requestAnimationFrame);
      scrollTo({ top: 0, behavior: 'instant' });
      let last = await frame();
      const times = [];
      for (let done = 0; done < distance; done += step) {
        scrollBy({ top: step, behavior: 'instant' });
        const now = await frame();
        times.push(now - last);
        last = now;
      }
      const dropped = times.reduce(
        (sum, time) => sum + Math.max(0, Math.round((time * 60) / 1000) - 1),
        0,
      );
      return (100 * dropped) / (times.length + dropped);
    },
  };
}

const card = ['entente-claim-card'];

/** Where things are on our page, and on the plain ones. */
export const paths = {
  ours: {
    entry: ['entente-consultation', 'entente-thread', 'entente-entry'],
    cardIn: [...card, 'article'],
    optionIn: [...card, '.ballot-option'],
    more: ['entente-consultation', 'entente-thread', '.more > .button'],
  },
  plain: {
    entry: ['#claims > li'],
    cardIn: ['article'],
    optionIn: ['article .ballot-option'],
    more: ['#more'],
  },
};
