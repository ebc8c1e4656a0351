import { displayText } from '../../internal/display-text.js';
import type { Disclosure } from '../../model/participant.js';

/** Whom somebody speaks for; nothing where it is for themselves. */
export function speaksFor({ standing, speaksFor: whom }: Disclosure): string {
  return standing === 'self' ? '' : displayText(whom ?? '');
}
