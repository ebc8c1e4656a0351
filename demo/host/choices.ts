/**
 * What somebody chose in the bar, kept for this tab: two tabs can be two people.
 *
 * It is never in the address, so that no link can make anybody somebody else.
 */
export function choice(name: string): string | null {
  try {
    return sessionStorage.getItem(`demo:${name}`);
  } catch {
    // Storage is denied: the choice lasts as long as the page.
    return null;
  }
}

/** Keeps a choice, where the browser lets us. */
export function choose(name: string, value: string): void {
  try {
    sessionStorage.setItem(`demo:${name}`, value);
  } catch {
    // As above.
  }
}
