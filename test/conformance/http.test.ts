import { after, before, describe, it } from 'node:test';
import { Backend } from '../../src/adapters/backend.js';
import type { Adapter } from '../../src/adapters/contract.js';
import { HttpAdapter, type HttpOptions } from '../../src/adapters/http/index.js';
import { conformanceCases, stageAt, verifyCase } from '../../src/conformance/index.js';
import { plainServer } from '../support/plain-server.js';
import type { Site } from '../support/published.js';

const ways: Readonly<Record<string, (options: HttpOptions) => Adapter>> = {
  'a plain server, asked as a page does': (options) => new Backend(new HttpAdapter(options)),
  'a plain server, asked without anything around the adapter': (options) =>
    new HttpAdapter(options),
};

for (const [what, connect] of Object.entries(ways)) {
  describe(what, () => {
    let site: Site;
    before(async () => {
      site = await plainServer();
    });
    after(() => site.stop());

    for (const each of conformanceCases) {
      it(`${each.name} (case ${each.number})`, () =>
        verifyCase(
          each,
          stageAt(site.address, { connect: (url, token) => connect({ url, token }) }),
        ));
    }
  });
}
