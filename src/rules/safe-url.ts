/** What has no place in an address that somebody copies from a browser. */
const suspicious = /[\s\\\p{Cc}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The address in its normal form, or `null` unless it is plain `http` or `https` to a named host,
 * without credentials. Nothing is repaired: an address that needs it may mean another place.
 */
export function safeUrl(text: string): string | null {
  if (suspicious.test(text) || !/^https?:\/\/[^/]/i.test(text)) return null;
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === '' && url.password === '' ? url.href : null;
}
