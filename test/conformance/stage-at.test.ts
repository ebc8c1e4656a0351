import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { HttpAdapter } from '../../src/adapters/http/index.js';
import {
  runCase,
  runConformance,
  seedOf,
  stageAt,
  staging,
  conformanceCases,
  type Staged,
  type StageAtOptions,
} from '../../src/conformance/index.js';
import { members, newcomer } from '../../src/conformance/people.js';
import { listen, type Site } from '../support/published.js';
import { plainServer } from '../support/plain-server.js';

const connect: StageAtOptions['connect'] = (url, token) => new HttpAdapter({ url, token });

async function post<T>(address: string, body: unknown): Promise<T> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  return (await response.json()) as T;
}

describe('a server that makes no stages', () => {
  let site: Site;
  before(async () => {
    site = await plainServer();
  });
  after(() => site.stop());

  it('proves all that changes nothing, on what it holds, with a token for each person', async () => {
    const { stage, base } = await post<Staged>(site.address + staging.stages, { seed: seedOf() });
    const tokens: Record<string, string> = {};
    for (const person of [...members, newcomer]) {
      const answer = await post<{ token: string }>(
        new URL(stage + staging.tokens, site.address).href,
        { person },
      );
      tokens[person.id] = answer.token;
    }
    const report = await runConformance(
      stageAt(new URL(base, site.address).href, { connect, tokens }),
    );
    const failed = report.cases.filter(({ status }) => status === 'failed');
    assert.deepEqual(failed, []);
    assert.ok(report.passed > 30, `${report.passed} passed`);
    const reasons = new Set(report.cases.flatMap(({ reason }) => reason ?? []));
    assert.ok(reasons.has('no such beginning') && reasons.has('no submit'));
  });
});

describe('a stage at an address', () => {
  it('that cannot be had fails the case with what was answered', async () => {
    const site = await listen((_request, response) => response.writeHead(403).end('Not here.'));
    const [first] = conformanceCases;
    const { status, reason } = await runCase(first!, stageAt(site.address, { connect }));
    await site.stop();
    assert.equal(status, 'failed');
    assert.match(reason ?? '', /conformance\/stages answered 403: Not here\./);
  });

  it('has the hooks that the server names, and none that nobody knows', async () => {
    const site = await listen((_request, response) =>
      response.end(JSON.stringify({ stage: 's', base: 'b', hooks: ['put', 'explode'] })),
    );
    const stage = await stageAt(site.address, { connect })(seedOf());
    await site.stop();
    const functions = Object.keys(stage ?? {}).sort();
    assert.deepEqual(functions, ['dispose', 'handle', 'put']);
  });
});
