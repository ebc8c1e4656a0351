import * as card from '../en/card.js';
import * as claim from '../en/claim.js';
import * as common from '../en/common.js';
import * as composer from '../en/composer.js';
import * as consultation from '../en/consultation.js';
import * as coverage from '../en/coverage.js';
import * as disclosure from '../en/disclosure.js';
import * as drafts from '../en/drafts.js';
import * as errors from '../en/errors.js';
import * as evidence from '../en/evidence.js';
import * as form from '../en/form.js';
import * as inbox from '../en/inbox.js';
import * as inclusion from '../en/inclusion.js';
import * as mandate from '../en/mandate.js';
import * as moderation from '../en/moderation.js';
import * as paraphrase from '../en/paraphrase.js';
import * as search from '../en/search.js';
import * as situation from '../en/situation.js';
import * as standing from '../en/standing.js';
import * as thread from '../en/thread.js';
import type { MessageSections } from '../messages.js';
import { registerMessages } from '../registry.js';

/** Every message in this language. Importing this module makes them available at once. */
export const messages: MessageSections = {
  ...card,
  ...claim,
  ...common,
  ...composer,
  ...consultation,
  ...coverage,
  ...disclosure,
  ...drafts,
  ...errors,
  ...evidence,
  ...form,
  ...inbox,
  ...inclusion,
  ...mandate,
  ...moderation,
  ...paraphrase,
  ...search,
  ...situation,
  ...standing,
  ...thread,
};

registerMessages('en', messages);
