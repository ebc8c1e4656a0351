import { expect, fixture, html } from '@open-wc/testing';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import '../../src/elements/consultation/consultation.define.js';
import type { Consultation } from '../../src/elements/consultation/consultation.js';
import '../../src/i18n/locales/en.js';
import { aConsultation, daysFromNow, town } from '../support/builders.js';
import { type, until } from '../support/mount.js';

const hour = 3_600_000;

describe('A consultation that stands open while a phase begins or ends', () => {
  const RealDate = Date;
  const { setTimeout: after } = globalThis;
  /** What waits for longer than anybody who tests. */
  let waiting: (() => void)[] = [];

  beforeEach(() => {
    waiting = [];
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      if (wait < hour) return after(run, wait);
      return waiting.push(run);
    }) as typeof setTimeout;
  });
  afterEach(() => {
    globalThis.Date = RealDate;
    globalThis.setTimeout = after;
  });

  /** Two hours pass, and whatever waited for some of them is done. */
  function passTwoHours(): void {
    const later = () => RealDate.now() + 2 * hour;
    globalThis.Date = class extends RealDate {
      constructor(given: number | string = later()) {
        super(given);
      }
      static override now = later;
    } as DateConstructor;
    for (const run of waiting.splice(0)) run();
  }

  async function mountQuay(opens: number, closes: number) {
    const phase = { id: 'say', label: { en: 'Say' }, allows: ['contribute' as const] };
    const opensAt = daysFromNow(opens / 24);
    const phases = [{ ...phase, opensAt, closesAt: daysFromNow(closes / 24) }];
    const memory = new MemoryAdapter({
      records: [aConsultation({}, { phases }), ...town().slice(1)],
    });
    const ben = memory.handle({ id: 'Ben', name: 'Ben', roles: ['participant'] });
    const { shadowRoot: root } = await fixture<Consultation>(html`
      <entente-consultation lang="en" consultation="quay" keep-nothing .adapter=${ben}>
      </entente-consultation>
    `);
    const inside = (from: ParentNode | null | undefined, tag: string) =>
      from?.querySelector(tag)?.shadowRoot;
    const card = () =>
      inside(inside(inside(root, 'entente-thread'), 'entente-entry'), 'entente-claim-card');
    await until(() => card()?.querySelector('[part="actions"]'), 'the whole card');
    await until(() => waiting.length > 0, 'what waits for the phase');
    return {
      root: root!,
      reply: () => card()?.querySelector('[data-panel="reply"]') ?? null,
      composer: () => inside(root, 'entente-composer'),
    };
  }

  it('offers a reply from the moment that it begins', async () => {
    const { reply } = await mountQuay(1.5, 48);
    expect(reply() === null).to.equal(true);
    passTwoHours();
    await until(() => reply() !== null, 'the way to reply');
  });

  it('offers no reply from the moment that it ends', async () => {
    const { reply } = await mountQuay(-1, 1.5);
    expect(reply() === null).to.equal(false);
    passTwoHours();
    await until(() => reply() === null, 'the reply to go');
  });

  it('keeps in the composer what is typed when it ends, and says that it cannot be sent', async () => {
    const { root, composer } = await mountQuay(-1, 1.5);
    root.querySelector('entente-composer')?.scrollIntoView();
    await until(() => composer()?.querySelector('#text'), 'the field');
    type(composer()!, 'text', 'I worry about the winter.');
    passTwoHours();
    await until(() => composer()?.textContent.includes('This cannot be sent now.'), 'the notice');
    expect(composer()?.querySelector<HTMLTextAreaElement>('#text')?.value).to.equal(
      'I worry about the winter.',
    );
  });

  it('has no composer until it begins, and says when that is', async () => {
    const { root } = await mountQuay(1.5, 48);
    const composer = () => root.querySelector('entente-composer');
    expect(composer() === null).to.equal(true);
    expect(root.querySelector('.notice')?.textContent).to.match(/not open now. They open on .+\./);
    passTwoHours();
    await until(() => composer() !== null, 'the composer');
    expect(root.querySelector('.notice') === null).to.equal(true);
  });

  /** What is said aloud from now on. */
  function hearing(root: ParentNode): readonly string[] {
    const said: string[] = [];
    const status = root.querySelector('[role="status"]')!;
    new MutationObserver(() => said.push(status.textContent)).observe(status, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    return said;
  }

  it('says aloud, once, that it has ended', async () => {
    const { root, reply } = await mountQuay(-1, 1.5);
    const said = hearing(root);
    passTwoHours();
    await until(() => reply() === null, 'the reply to go');
    passTwoHours();
    await until(() => said.length > 0, 'the words');
    expect(said).to.deep.equal(['Contributions are closed. Everything stays readable.']);
  });

  it('says aloud, once, that it has begun', async () => {
    const { root, reply } = await mountQuay(1.5, 48);
    const said = hearing(root);
    passTwoHours();
    await until(() => reply() !== null, 'the way to reply');
    await until(() => said.length > 0, 'the words');
    expect(said).to.deep.equal(['Contributions are open now.']);
  });
});
