import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { demoIdentity } from '../../src/identity/demo.js';
import { noSignIn } from '../../src/identity/no-sign-in.js';

const people = [
  { id: 'ana', name: 'Ana', roles: ['participant'] },
  { id: null, name: '', roles: [] },
] as const;

describe('The people of a demonstration', () => {
  it('are who their token says', async () => {
    const { actor } = await demoIdentity(people, {}).callerOf('Bearer demo.ana');
    assert.deepEqual(actor, { id: 'ana', name: 'Ana', roles: ['participant'] });
  });

  it('are listed with their tokens', () => {
    assert.deepEqual(
      demoIdentity(people, {}).people?.map(({ token }) => token),
      ['demo.ana', null],
    );
  });

  for (const token of ['demo.ben', 'demo.', 'demo.null', 'ana', 'demo.__proto__']) {
    it(`are not found by ${token}`, async () => {
      await assert.rejects(demoIdentity(people, {}).callerOf(`Bearer ${token}`), {
        code: 'sign-in-required',
      });
    });
  }

  it('are not there in production', () => {
    assert.throws(() => demoIdentity(people, { NODE_ENV: 'production' }), /production/);
  });
});

describe('A server without sign-in', () => {
  it('is read by everybody', async () => {
    assert.equal((await noSignIn.callerOf(undefined)).actor.id, null);
  });

  it('accepts no token', async () => {
    await assert.rejects(noSignIn.callerOf('Bearer demo.ana'), { code: 'sign-in-required' });
  });
});
