/** Runs in the page, before Storybook: what is asked of a story once it stands. */
export function installStoryTools() {
  const root = () => document.querySelector('#storybook-root');

  const deepAll = (from, selector) => [
    ...from.querySelectorAll(selector),
    ...[...from.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
      shadowRoot ? deepAll(shadowRoot, selector) : [],
    ),
  ];

  /** What is not near yet has not been fetched, and is waited for by nobody. */
  const isPending = ({ isUpdatePending }) => isUpdatePending === true;

  const wordsIn = (elements) =>
    elements.map(({ shadowRoot }) => shadowRoot?.textContent ?? '').join('|');

  /** Waits until nothing moves any more: all elements have rendered, and say the same. */
  async function settle(patience) {
    const end = performance.now() + patience;
    let before;
    await new Promise(requestAnimationFrame);
    for (let calm = 0; calm < 3 && performance.now() < end;) {
      await new Promise((resolve) => setTimeout(resolve));
      const elements = deepAll(root(), '*');
      const now = wordsIn(elements);
      calm = now === before && !elements.some(isPending) ? calm + 1 : 0;
      before = now;
    }
  }

  const isShown = (element) => element.getClientRects().length > 0;

  /** An element of ours that takes part in the page, and shows nothing. */
  const empty = () =>
    [...root().querySelectorAll('*')]
      .filter(({ localName, hidden }) => localName.startsWith('entente-') && !hidden)
      .filter((element) => !element.shadowRoot || element.offsetHeight === 0)
      .map(({ localName }) => `${localName} shows nothing`);

  /** Values that were meant for the code, and are read by people. */
  const spilled = /^(false|true|null|undefined|NaN|Infinity|\[object .*\])$/;

  const spills = () =>
    deepAll(root(), '*')
      .flatMap((element) => [element, element.shadowRoot ?? element])
      .flatMap(({ childNodes }) => [...childNodes])
      .filter(({ nodeType, data }) => nodeType === Node.TEXT_NODE && spilled.test(data.trim()))
      .map(({ data }) => `“${data.trim()}” is read by people`);

  /** What axe finds by the rules that are chosen. */
  async function violations(rules) {
    const options = { preload: false, resultTypes: ['violations'], ...rules };
    const found = await globalThis.axe.run(root(), options);
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
    );
  }

  // A story is not a page: what is around it has no landmarks.
  const audit = async () => [
    ...empty(),
    ...new Set(spills()),
    ...(await violations({ rules: { region: { enabled: false } } })),
  ];

  /** Whether what is written can be read, and links be told from what is around them. */
  const contrast = () => violations({ runOnly: ['color-contrast', 'link-in-text-block'] });

  /** In forced colours axe judges words; what is drawn is left to us. */
  const forced = async () => [
    ...(await audit()),
    ...new Set(globalThis.lostInForcedColours(deepAll(root(), '*'))),
  ];

  /** A table may scroll by itself, and what is only for the ear takes no room. */
  const mayScroll = (element) => element.closest('.table-scroll, .vh') !== null;

  const isCut = (element) =>
    element.scrollWidth > element.clientWidth + 1 &&
    getComputedStyle(element).overflowX === 'hidden';

  /** What stands out of the page at a side, or is cut off there, with every fold open. */
  async function overflow(patience) {
    for (const fold of deepAll(root(), 'details')) fold.open = true;
    await settle(patience);
    const out = deepAll(root(), '*')
      .filter((element) => isShown(element) && !mayScroll(element))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > innerWidth + 1 || left < -1 || isCut(element);
      })
      .map(({ localName, className, id }) => `${localName}.${className}#${id} is cut off`);
    const { scrollWidth } = document.documentElement;
    const wide = scrollWidth > innerWidth ? [`the page is ${scrollWidth} px wide`] : [];
    return [...empty(), ...wide, ...new Set(out)];
  }

  globalThis.storyTools = { settle, audit, contrast, forced, overflow };
}
