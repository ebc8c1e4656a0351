import { expect } from '@open-wc/testing';
import { consultationId, sample } from '../../demo/sample/index.js';
import type { AdapterError } from '../../src/adapters/errors.js';
import { HttpAdapter } from '../../src/adapters/http/index.js';
import { adapterFor } from '../../src/controllers/backends.js';
import { warnings } from '../support/warnings.js';

const address = (body: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(body))}`;

describe('the backend that an attribute names', () => {
  afterEach(() => indexedDB.deleteDatabase(`entente:${consultationId}`));

  it('starts from the records at the address it is given', async () => {
    const adapter = await adapterFor('browser', address(sample(new Date())));
    const { consultation } = await adapter!.open(consultationId);
    expect(consultation.organiser.en).to.equal('Town of Port-Ambrel');
    await adapter!.close();
  });

  it('is unavailable when there is nothing at that address', async () => {
    const adapter = await adapterFor('browser', '/nowhere.json');
    const refused: unknown = await adapter!.open(consultationId).catch((error: unknown) => error);
    expect((refused as AdapterError).code).to.equal('unavailable');
    await adapter!.close();
  });

  it('is a server where it names the address of one, on this origin or another', async () => {
    for (const backend of [
      'https://dialogue.example',
      'http://localhost:1/api',
      '/api',
      '/api/',
      './',
    ]) {
      expect(await adapterFor(backend), backend).to.be.instanceOf(HttpAdapter);
    }
  });

  it('is no server behind a disguised address (bad input 30)', async () => {
    for (const backend of [
      '//evil.example/',
      'https://user:pass@evil.example/',
      '/\\evil.example/',
    ]) {
      const adapter = await adapterFor(backend);
      const refused: unknown = await adapter!.open(consultationId).catch((error: unknown) => error);
      expect((refused as AdapterError).code, backend).to.equal('invalid');
    }
  });

  it('is none where the attribute names nothing that is known, and the developer is told', async () => {
    const said = await warnings(async () => {
      expect(await adapterFor('carrier pigeon')).to.equal(undefined);
    });
    expect(said).to.match(/backend="carrier pigeon" names none; write "browser", an address/);
  });

  it('takes its records from the origin of the page, wherever its base lies (bad input 30)', async () => {
    const base = document.createElement('base');
    base.href = 'https://elsewhere.example/';
    document.head.append(base);
    const asked: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input) => {
      asked.push(new Request(input).url);
      return Promise.resolve(Response.json([]));
    };
    const adapter = await adapterFor('browser', 'records.json');
    await adapter!.open(consultationId).catch(() => undefined);
    await adapter!.close();
    globalThis.fetch = fetch;
    base.remove();
    expect(asked).to.deep.equal([new URL('records.json', location.href).href]);
  });
});
