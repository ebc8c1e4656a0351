import { createHmac } from 'node:crypto';

/** What goes with a message so that whoever gets it can tell that we sent it, and when. */
export type SignatureHeaders = Readonly<
  Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>
>;

const PREFIX = 'whsec_';

/** Whether a secret is as Standard Webhooks has it: `whsec_` and 24 to 64 bytes in base64. */
export function isSecret(secret: string): boolean {
  const bytes = keyOf(secret).length;
  return secret.startsWith(PREFIX) && bytes >= 24 && bytes <= 64;
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), 'base64');

/** Signs a message, by Standard Webhooks: its id, its time and its body belong together. */
export function sign(secret: string, id: string, seconds: number, body: string): SignatureHeaders {
  const timestamp = String(seconds);
  const mac = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`);
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': `v1,${mac.digest('base64')}`,
  };
}
