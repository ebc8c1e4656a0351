import type { DraftController } from '../../controllers/draft-controller.js';
import type { FormMessages } from '../../i18n/sections/form.js';

/** That what was sent waits for a connection, and for how long it is kept. */
export function waitsWords(
  draft: Pick<DraftController, 'lasting'>,
  words: FormMessages | undefined,
): string | undefined {
  return draft.lasting ? words?.waits : words?.waitsOnPage;
}
