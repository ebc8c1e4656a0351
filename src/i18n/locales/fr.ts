import * as card from '../fr/card.js';
import * as claim from '../fr/claim.js';
import * as common from '../fr/common.js';
import * as composer from '../fr/composer.js';
import * as consultation from '../fr/consultation.js';
import * as coverage from '../fr/coverage.js';
import * as disclosure from '../fr/disclosure.js';
import * as drafts from '../fr/drafts.js';
import * as errors from '../fr/errors.js';
import * as evidence from '../fr/evidence.js';
import * as form from '../fr/form.js';
import * as inbox from '../fr/inbox.js';
import * as inclusion from '../fr/inclusion.js';
import * as mandate from '../fr/mandate.js';
import * as moderation from '../fr/moderation.js';
import * as paraphrase from '../fr/paraphrase.js';
import * as search from '../fr/search.js';
import * as situation from '../fr/situation.js';
import * as standing from '../fr/standing.js';
import * as thread from '../fr/thread.js';
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

registerMessages('fr', messages);
