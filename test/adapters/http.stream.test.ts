import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { HttpAdapter } from '../../src/adapters/http/index.js';
import { EventReader } from '../../src/adapters/http/stream/event-reader.js';
import { FakeClock } from '../support/fake-clock.js';
import { consultationId, turns } from '../support/puppet-adapter.js';
import { json, openedFor, problem, scriptedFetch, type Asked } from './support/scripted-fetch.js';

/** A stream that a test writes to. */
class Line {
  readonly response: Response;
  #controller: ReadableStreamDefaultController<Uint8Array> | undefined;

  constructor() {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#controller = controller;
      },
    });
    this.response = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  }

  async write(text: string): Promise<void> {
    this.#controller?.enqueue(new TextEncoder().encode(text));
    await settled();
  }

  async end(): Promise<void> {
    this.#controller?.close();
    await settled();
  }
}

/** Lets streams and promises take their turns. */
async function settled(): Promise<void> {
  for (let times = 0; times < 6; times += 1) await turns();
}

const hint = (checkpoint: string) => `event: hint\nid: ${checkpoint}\ndata: {}\n\n`;
const isStream = ({ url }: Asked) => url.pathname.endsWith('/stream');

/** Somebody who watches over a network on which the test answers every stream that is asked for. */
async function watching(answer: (at: number) => Response | Promise<Response>) {
  const clock = new FakeClock();
  const asked: Asked[] = [];
  const { fetch } = scriptedFetch((request) => {
    if (isStream(request)) return answer(asked.push(request) - 1);
    const isNews = request.url.pathname.endsWith('/changes');
    return isNews ? json({ records: [], checkpoint: 'later', more: false }) : openedFor('ana');
  });
  const random = () => 1;
  const token = () => Promise.resolve('one');
  const adapter = new HttpAdapter({ url: 'https://dialogue.example', fetch, clock, random, token });
  await adapter.open(consultationId);
  const heard = { hints: 0 };
  const stop = adapter.watch(() => {
    heard.hints += 1;
  });
  await import('../../src/adapters/http/stream/follow.js');
  await settled();
  const pass = async (seconds: number) => {
    clock.advance(seconds * 1000);
    await settled();
  };
  return { adapter, clock, asked, heard, stop, pass };
}

describe('a stream', () => {
  it('is asked for without a token, from what is known on', async () => {
    const { asked, adapter } = await watching(() => new Line().response);
    assert.equal(asked[0]?.url.pathname, '/consultations/river/stream');
    assert.equal(asked[0].headers.get('authorization'), null);
    assert.equal(asked[0].headers.get('last-event-id'), 'start');
    assert.equal(asked[0].headers.get('accept'), 'text/event-stream');
    await adapter.close();
  });

  it('is one for all who watch, and ends with the last of them', async () => {
    const line = new Line();
    const { adapter, asked, heard, stop } = await watching(() => line.response);
    let others = 0;
    const stopOther = adapter.watch(() => {
      others += 1;
    });
    await line.write(hint('a'));
    assert.deepEqual([asked.length, heard.hints, others], [1, 1, 1]);
    stop();
    stop();
    await line.write(hint('b'));
    assert.deepEqual([heard.hints, others], [1, 2]);
    stopOther();
    assert.equal(asked[0]?.init.signal?.aborted, true);
    await adapter.close();
  });

  it('ends when the adapter is closed', async () => {
    const { adapter, asked, clock } = await watching(() => new Line().response);
    await adapter.close();
    await settled();
    assert.equal(asked[0]?.init.signal?.aborted, true);
    assert.equal(clock.waiting, 0);
  });

  it('says nothing that the page does not know already (bad input 32)', async () => {
    const line = new Line();
    const { adapter, heard } = await watching(() => line.response);
    await line.write(hint('start'));
    assert.equal(heard.hints, 0);
    await adapter.changesSince('start');
    await line.write(hint('later'));
    assert.equal(heard.hints, 0);
    await line.write(hint('even later'));
    assert.equal(heard.hints, 1);
    await adapter.close();
  });

  it('of ten thousand events at once is one hint (bad input 32)', async () => {
    const line = new Line();
    const { adapter, heard } = await watching(() => line.response);
    await line.write(Array.from({ length: 10_000 }, (_, at) => hint(`c${at}`)).join(''));
    assert.equal(heard.hints, 1);
    await adapter.close();
  });

  it('goes on from the last event where it was cut off (bad input 32)', async () => {
    const lines = [new Line(), new Line()];
    const { adapter, asked, pass } = await watching((at) => lines[at]!.response);
    await lines[0]!.write(hint('a'));
    await lines[0]!.end();
    await pass(3);
    assert.equal(asked.length, 2);
    assert.equal(asked[1]?.headers.get('last-event-id'), 'a');
    await adapter.close();
  });

  it('that is silent for two heartbeats and a half counts as dead', async () => {
    const lines = [new Line(), new Line()];
    const { adapter, asked, pass } = await watching((at) => lines[at]!.response);
    await lines[0]!.write(':\n\n');
    await pass(30);
    await lines[0]!.write(':\n\n');
    await pass(30);
    assert.equal(asked.length, 1);
    await pass(8);
    assert.equal(asked[0]?.init.signal?.aborted, true);
    await pass(3);
    assert.equal(asked.length, 2);
    await adapter.close();
  });
});

describe('a server that cannot be reached', () => {
  it('is asked ever more rarely (bad input 32)', async () => {
    const { adapter, asked, pass } = await watching(() => Promise.reject(new TypeError('failed')));
    const times: number[] = [];
    for (let second = 0; second < 300; second += 1) {
      const before = asked.length;
      await pass(1);
      if (asked.length > before) times.push(second + 1);
    }
    assert.deepEqual(times, [3, 9, 21, 45, 93, 153, 213, 273]);
    await adapter.close();
  });

  it('is asked again after as long as it says', async () => {
    const { adapter, asked, pass } = await watching(() =>
      problem(503, 'unavailable', {}, { 'retry-after': '100' }),
    );
    await pass(100);
    assert.equal(asked.length, 1);
    await pass(3);
    assert.equal(asked.length, 2);
    await adapter.close();
  });
});

describe('where streams cannot be had', () => {
  const withouts: Readonly<Record<string, () => Response | Promise<Response>>> = {
    'the server has none': () => problem(501, 'not-supported'),
    'a proxy answers with a page': () =>
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    'the server leads elsewhere': () => new Response(null, { status: 302 }),
  };
  for (const [why, answer] of Object.entries(withouts)) {
    it(`asks every half minute, because ${why}`, async () => {
      const { adapter, asked, heard, pass } = await watching(answer);
      assert.equal(heard.hints, 1);
      for (let times = 0; times < 5; times += 1) await pass(33);
      assert.deepEqual([heard.hints, asked.length], [6, 1]);
      await adapter.close();
    });
  }

  for (const [what, answer] of [
    ['the answer', () => new Promise<Response>(() => undefined)],
    ['every event', () => new Line().response],
  ] as const) {
    it(`asks every half minute, because a proxy holds back ${what}`, async () => {
      const { adapter, asked, heard, pass } = await watching(answer);
      await pass(38);
      assert.equal(heard.hints, 1);
      await pass(33);
      assert.deepEqual([heard.hints, asked.length], [2, 1]);
      await adapter.close();
    });
  }

  it('tries a stream again after some minutes', async () => {
    const { adapter, asked, pass } = await watching(() => problem(501));
    for (let minutes = 0; minutes < 12; minutes += 0.5) await pass(33);
    assert.equal(asked.length, 2);
    await adapter.close();
  });

  it('asks no more once it is closed', async () => {
    const { adapter, heard, clock } = await watching(() => problem(501));
    await adapter.close();
    await settled();
    assert.deepEqual([heard.hints, clock.waiting], [1, 0]);
  });
});

describe('the text of a stream', () => {
  const read = (...pieces: readonly string[]) => {
    const reader = new EventReader();
    return pieces.map((piece) => reader.read(piece));
  };

  it('is read whatever ends its lines, and wherever it is cut', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = `event: hint${end}id: a${end}data: {}${end}${end}`;
      // A carriage return at the very end may be half of an end of line.
      const hints = read(...text.split(''), ':').filter((each) => each !== undefined);
      assert.deepEqual(hints, ['a'], JSON.stringify(end));
    }
  });

  it('says nothing in comments, in other events, and in what is no event', () => {
    assert.deepEqual(
      read(':\n\n', 'event: claim\nid: x\ndata: {}\n\n', '\n\n', 'id: y\n\n', 'hint\n\n'),
      [undefined, undefined, undefined, undefined, undefined],
    );
  });

  it('may hint without a checkpoint, and with a space less', () => {
    assert.deepEqual(read('event:hint\ndata\n\n', 'event:hint\nid:b:c\n\n'), ['', 'b:c']);
  });

  it('is not gathered without an end', () => {
    const reader = new EventReader();
    assert.throws(() => {
      for (;;) reader.read('x'.repeat(1000));
    });
  });
});
