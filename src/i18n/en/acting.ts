/* What whoever acts meets: fetched together, when somebody first does. */
export { composer } from './composer.js';
export { disclosure } from './disclosure.js';
export { drafts } from './drafts.js';
export { errors } from './errors.js';
export { evidence } from './evidence.js';
export { form } from './form.js';
export { moderation } from './moderation.js';
export { paraphrase } from './paraphrase.js';
