import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A provider of tokens, with its keys published at an address. */
export interface Issuer {
  readonly keys: URL;
  /** How often its keys were asked for. */
  readonly fetched: () => number;
  token(claims?: JWTPayload, changes?: TokenChanges): Promise<string>;
  close(): void;
}

/** How a token differs from one that is as it should be. */
export interface TokenChanges {
  readonly algorithm?: 'RS256' | 'ES256' | 'EdDSA';
  readonly expires?: number | null;
  readonly issuer?: string;
  readonly audience?: string;
}

export const issuerName = 'https://sign-in.example/';
export const audience = 'https://dialogue.example/';

/** Seconds since 1970, as tokens tell the time. */
export const seconds = (): number => Math.floor(Date.now() / 1000);

/** Starts a provider that signs in all the ways that are accepted. */
export async function issue(): Promise<Issuer> {
  const algorithms = ['RS256', 'ES256', 'EdDSA'] as const;
  const pairs = await Promise.all(
    algorithms.map(async (alg) => ({ alg, ...(await generateKeyPair(alg)) })),
  );
  const keys = await Promise.all(
    pairs.map(async ({ alg, publicKey }) => ({ ...(await exportJWK(publicKey)), alg, kid: alg })),
  );
  let fetched = 0;
  const server = createServer((_request, response) => {
    fetched += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    keys: new URL(`http://127.0.0.1:${String(port)}/keys`),
    fetched: () => fetched,
    token(claims = {}, { algorithm = 'RS256', ...changes }: TokenChanges = {}) {
      const { expires = seconds() + 300 } = changes;
      const jwt = new SignJWT({ sub: 'ana', name: 'Ana', ...claims })
        .setProtectedHeader({ alg: algorithm, kid: algorithm })
        .setIssuer(changes.issuer ?? issuerName)
        .setAudience(changes.audience ?? audience)
        .setIssuedAt();
      if (expires !== null) jwt.setExpirationTime(expires);
      return jwt.sign(pairs.find(({ alg }) => alg === algorithm)!.privateKey);
    },
    close: () => void server.close(),
  };
}
