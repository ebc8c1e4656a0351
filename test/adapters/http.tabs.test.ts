import { expect } from '@open-wc/testing';
import { HttpAdapter } from '../../src/adapters/http/index.js';
import { MemoryAdapter } from '../../src/adapters/memory/memory-adapter.js';
import { newId } from '../../src/internal/new-id.js';
import { canPretend, pretendNetwork } from '../support/browser.js';
import { town } from '../support/builders.js';
import { FakeClock } from '../support/fake-clock.js';
import { until } from '../support/mount.js';
import { serverOnPage } from '../support/server-on-page.js';

const memory = new MemoryAdapter({ records: town() });
const open = new Set<HttpAdapter>();

afterEach(async () => {
  for (const adapter of open) await adapter.close();
  open.clear();
});

/** Several that watch one consultation, each as another tab would, over one network. */
async function tabs(count: number, respond: () => Response | undefined = () => undefined) {
  const url = `https://${newId()}.example/`;
  const server = serverOnPage(memory, (what) => (what === 'stream' ? respond() : undefined));
  const watchers = [];
  for (let at = 0; at < count; at += 1) {
    const clock = new FakeClock();
    const adapter = new HttpAdapter({ url, fetch: server.fetch, clock });
    open.add(adapter);
    await adapter.open('quay');
    const heard = { hints: 0 };
    adapter.watch(() => (heard.hints += 1));
    watchers.push({ adapter, clock, heard });
    // The first to come leads.
    if (at === 0) await until(() => server.asked.includes('stream'), 'the stream');
  }
  const streams = () => server.asked.filter((what) => what === 'stream').length;
  const channel = `entente-hints:${url}consultations/quay/stream`;
  return { server, watchers, streams, channel };
}

const hintsOf = (watchers: readonly { readonly heard: { readonly hints: number } }[]) =>
  watchers.map(({ heard }) => heard.hints);

/** Hints until everybody has joined and heard. */
async function reachAll({ server, watchers }: Awaited<ReturnType<typeof tabs>>): Promise<void> {
  await until(() => {
    server.hint(newId());
    return hintsOf(watchers).every((hints) => hints > 0);
  }, 'everybody');
}

describe('the tabs of a browser', () => {
  it('share one stream, of which all hear', async () => {
    const all = await tabs(3);
    await reachAll(all);
    expect(all.streams()).to.equal(1);
  });

  it('go on with another when the one that listens is closed', async () => {
    const all = await tabs(3);
    await reachAll(all);
    const [first, ...others] = all.watchers;
    await first!.adapter.close();
    await until(() => all.streams() === 2, 'the next stream');
    const before = hintsOf(others);
    await until(() => {
      all.server.hint(newId());
      return hintsOf(others).every((hints, at) => hints > before[at]!);
    }, 'the others');
    expect(all.streams()).to.equal(2);
  });

  it('are told by the one that listens when there is no stream', async () => {
    const { watchers } = await tabs(2, () => new Response(null, { status: 501 }));
    const [first, second] = watchers;
    await until(() => {
      first!.clock.advance(33_000);
      return second!.heard.hints > 0;
    }, 'the other');
  });

  it('hear nothing in what others say on their channel (bad input 28)', async () => {
    const { watchers, channel } = await tabs(1);
    const [{ heard }] = watchers as [(typeof watchers)[0]];
    const stranger = new BroadcastChannel(channel);
    const wrong = [null, 'hint', 7, [], { entente: 'obey' }, { entente: 'hint', checkpoint: 7 }];
    for (const message of wrong) stranger.postMessage(message);
    stranger.postMessage({ entente: 'hint', checkpoint: 'a known sign' });
    await until(() => heard.hints > 0, 'the one that is one');
    stranger.close();
    expect(heard.hints).to.equal(1);
  });
});

describe('a page that comes back', () => {
  it('asks at once when it is online again (bad input 33)', async () => {
    const { watchers } = await tabs(1);
    const [{ heard }] = watchers as [(typeof watchers)[0]];
    dispatchEvent(new Event('online'));
    expect(heard.hints).to.equal(1);
  });

  it('asks at once when it is looked at again', async () => {
    const { watchers } = await tabs(1);
    const [{ heard }] = watchers as [(typeof watchers)[0]];
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
    expect(heard.hints).to.equal(1);
  });

  if (canPretend) {
    it('tries nothing while it is offline, and a stream when it is back (bad input 33)', async () => {
      let isUp = false;
      const all = await tabs(1, () => (isUp ? undefined : new Response(null, { status: 503 })));
      expect(all.streams()).to.equal(1);
      await pretendNetwork({ offline: true });
      for (let times = 0; times < 10; times += 1) {
        all.watchers[0]!.clock.advance(60_000);
        await new Promise(requestAnimationFrame);
      }
      const before = all.streams();
      isUp = true;
      await pretendNetwork({ offline: false });
      await until(() => all.streams() > before, 'the stream');
      expect(before).to.equal(1);
    });
  }
});
