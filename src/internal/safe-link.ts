/** Somewhere that a person's text may lead to. */
export interface SafeLink {
  readonly href: string;
  /** The host to show beside the link; `null` where the address, as written, names it already. */
  readonly host: string | null;
}

/** What has no place in an address: blanks, backslashes, controls, what cannot be seen. */
const hidden = /[\s\\\p{Cc}\p{Surrogate}\p{Default_Ignorable_Code_Point}]/u;

/** Forms that look like ASCII and are not, and the stops that browsers take for a dot. */
const lookalikes = /[\u3002\uFF00-\uFFEF]/;

const web = /^https?:\/\/([^/?#]+)/i;

const mail = /^mailto:[\w.+'-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}$/i;

/** Longer ones are never typed, and hide where they lead. */
const LONGEST = 2_000;

/**
 * The link that an address in somebody's text makes, or `null`: then it stays text.
 *
 * Only `http`, `https` and `mailto`, without credentials and without anything in disguise. Nothing
 * is repaired, because what needs repair may mean another place.
 */
export function safeLink(address: string): SafeLink | null {
  if (address.length > LONGEST || hidden.test(address) || lookalikes.test(address)) return null;
  if (mail.test(address)) return { href: address, host: null };
  const written = web.exec(address)?.[1]?.toLowerCase();
  if (written === undefined || isDisguised(written) || !URL.canParse(address)) return null;
  const { href, host } = new URL(address);
  return { href, host: host === written ? null : host };
}

/** Whether a host carries credentials, or is written in letters that stand for others. */
function isDisguised(written: string): boolean {
  return /[@%]/.test(written) || written !== written.normalize('NFKC');
}
