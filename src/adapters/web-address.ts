/**
 * The address of something on the web, or `undefined` where it is none: http or https, and never
 * through a disguise: no `//host`, no backslash, no credentials (bad input 30).
 */
export function webAddress(address: string, base: string): URL | undefined {
  const isDisguised = /\\|^\s*\/\/|[\s\p{Cc}]/u.test(address);
  const url = isDisguised ? undefined : parse(address, base);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  return url && isWeb && url.username === '' && url.password === '' ? url : undefined;
}

/** The page's own address; a server has none, and says what addresses are relative to. */
export function here(): string {
  return typeof location === 'undefined' ? '' : location.href;
}

function parse(address: string, base: string): URL | undefined {
  try {
    return base === '' ? new URL(address) : new URL(address, base);
  } catch {
    return undefined;
  }
}
