import { isAdapterError, type ErrorCode } from '@entente/elements/adapters/toolbox.js';
import { SignJWT, UnsecuredJWT } from 'jose';
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { accessTokens } from '../../src/identity/access-tokens.js';
import { usualClaims } from '../../src/identity/claims.js';
import type { Identity } from '../../src/identity/identity.js';
import { audience, issue, issuerName, seconds, type Issuer } from './issuer.js';

const code = (wanted: ErrorCode) => (error: unknown) =>
  isAdapterError(error) && error.code === wanted;

describe('Access tokens', () => {
  let issuer: Issuer;
  let identity: Identity;
  before(async () => {
    issuer = await issue();
    identity = accessTokens({ issuer: issuerName, audience, keys: issuer.keys });
  });
  after(() => issuer.close());

  const asking = (token: string) => identity.callerOf(`Bearer ${token}`);

  for (const algorithm of ['RS256', 'ES256', 'EdDSA'] as const) {
    it(`are accepted when signed by ${algorithm}`, async () => {
      const { actor } = await asking(await issuer.token({}, { algorithm }));
      assert.equal(actor.name, 'Ana');
    });
  }

  it('let somebody without one read', async () => {
    assert.equal((await identity.callerOf(undefined)).actor.id, null);
  });

  it('name the same person each time, and not as the issuer does', async () => {
    const one = await asking(await issuer.token({ sub: 'ana@town.example' }));
    const again = await asking(await issuer.token({ sub: 'ana@town.example' }));
    const other = await asking(await issuer.token({ sub: 'ben@town.example' }));
    assert.equal(one.actor.id, again.actor.id);
    assert.notEqual(one.actor.id, other.actor.id);
    assert.match(one.actor.id ?? '', /^[\w-]{22}$/);
  });

  it('say when they end', async () => {
    const expires = seconds() + 60;
    const { expiresAt } = await asking(await issuer.token({}, { expires }));
    assert.equal(expiresAt, new Date(expires * 1000).toISOString());
  });

  it('ask for a new one once they have expired', async () => {
    const token = await issuer.token({}, { expires: seconds() - 60 });
    await assert.rejects(asking(token), code('session-expired'));
  });

  it('are still accepted for as long as two clocks may differ', async () => {
    const token = await issuer.token({}, { expires: seconds() - 10 });
    await assert.doesNotReject(asking(token));
  });

  for (const [what, make] of [
    ['never expire', () => issuer.token({}, { expires: null })],
    ['are for somebody else', () => issuer.token({}, { audience: 'https://shop.example/' })],
    ['come from somebody else', () => issuer.token({}, { issuer: 'https://evil.example/' })],
    ['name nobody', () => issuer.token({ sub: '' })],
    ['name somebody without end', () => issuer.token({ sub: 'a'.repeat(5_000) })],
  ] as const) {
    it(`are refused when they ${what}`, async () => {
      await assert.rejects(asking(await make()), code('sign-in-required'));
    });
  }

  it('are refused without a signature, bad input 16', async () => {
    const token = new UnsecuredJWT({ sub: 'ana' })
      .setIssuer(issuerName)
      .setAudience(audience)
      .setExpirationTime('1h')
      .encode();
    await assert.rejects(asking(token), code('sign-in-required'));
  });

  it('are refused when signed by a shared secret, even one made of a public key', async () => {
    const [key] = ((await (await fetch(issuer.keys)).json()) as { keys: { n?: string }[] }).keys;
    const token = await new SignJWT({ sub: 'ana' })
      .setProtectedHeader({ alg: 'HS256', kid: 'RS256' })
      .setIssuer(issuerName)
      .setAudience(audience)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode(key?.n));
    await assert.rejects(asking(token), code('sign-in-required'));
  });

  it('are refused when another name is put into them', async () => {
    const [head, , sign] = (await issuer.token()).split('.');
    const [, body] = (await issuer.token({ sub: 'fay', roles: ['facilitator'] })).split('.');
    await assert.rejects(asking([head, body, sign].join('.')), code('sign-in-required'));
  });

  for (const header of [
    '',
    'Bearer',
    'Bearer ',
    'Basic YW5hOmFuYQ==',
    'Bearer a b',
    'Bearer <script>',
    `Bearer ${'a'.repeat(9_000)}`,
    'Bearer not.a.token',
  ]) {
    it(`are not found in “${header.slice(0, 24)}”`, async () => {
      await assert.rejects(identity.callerOf(header), code('sign-in-required'));
    });
  }

  it('fetch the keys once for many', async () => {
    const before = issuer.fetched();
    await Promise.all(Array.from({ length: 20 }, async () => asking(await issuer.token())));
    assert.ok(issuer.fetched() - before <= 1);
  });

  it('can be tried again later when the keys cannot be had', async () => {
    const keys = new URL('http://127.0.0.1:9/keys');
    const cutOff = accessTokens({ issuer: issuerName, audience, keys });
    const token = await issuer.token();
    await assert.rejects(cutOff.callerOf(`Bearer ${token}`), code('unavailable'));
  });

  it('give the roles that are listed, and no other', async () => {
    const { actor } = await asking(
      await issuer.token({ roles: ['facilitator', 'admin', '__proto__', 7] }),
    );
    assert.deepEqual(actor.roles, ['participant', 'facilitator']);
  });

  it('give the roles of groups, wherever the provider lists them', async () => {
    const claims = {
      ...usualClaims,
      roles: 'realm_access.roles',
      roleOf: { 'town-hall/clerks': 'official' } as const,
    };
    const other = accessTokens({ issuer: issuerName, audience, keys: issuer.keys, claims });
    const token = await issuer.token({ realm_access: { roles: ['town-hall/clerks'] } });
    assert.deepEqual((await other.callerOf(`Bearer ${token}`)).actor.roles, [
      'participant',
      'official',
    ]);
  });

  it('never mix up who asks, however many ask at once, bad input 22', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `person-${String(at)}`);
    const tokens = await Promise.all(names.map((sub) => issuer.token({ sub, name: sub })));
    const callers = await Promise.all(tokens.map(asking));
    assert.deepEqual(
      callers.map(({ actor }) => actor.name),
      names,
    );
  });
});
