import '../src/embed.js';
import { backendFor, forget, isStale } from './host/backend.js';
import { choice, choose } from './host/choices.js';
import { find } from './host/find.js';
import { offerLanguages } from './host/languages.js';
import { firstLanguage } from './host/texts.js';
import { identities, isIdentity, type IdentityId } from './identities.js';
import { hostMessages, identityMessages, type Language } from './messages.js';

const consultation = find('entente-consultation');
const who = find('#who', HTMLSelectElement);
const note = find('#who-note');

let language: Language = 'en';
let identity = firstIdentity();

function firstIdentity(): IdentityId {
  const chosen = choice('identity');
  return isIdentity(chosen) ? chosen : 'newcomer';
}

function listIdentities(chosen: Language): void {
  language = chosen;
  const messages = identityMessages[chosen];
  const options = Object.keys(identities)
    .filter(isIdentity)
    .map((id) => new Option(messages[id].label, id, false, id === identity));
  who.replaceChildren(...options);
  note.textContent = messages[identity].note;
}

/** Opens the record as somebody; the language and what is typed stay. */
function act(chosen: IdentityId): void {
  identity = chosen;
  note.textContent = identityMessages[language][chosen].note;
  consultation.adapter = backendFor(identities[chosen]);
}

async function beginAgain(): Promise<void> {
  consultation.remove();
  await forget();
  location.reload();
}

who.addEventListener('change', () => {
  if (!isIdentity(who.value)) return;
  choose('identity', who.value);
  act(who.value);
});

find('#begin-again').addEventListener('click', () => {
  if (confirm(hostMessages[language].beginAgainSure)) void beginAgain();
});

// Signing in is the page's part. On this one, it is choosing who one is.
consultation.addEventListener('entente-sign-in-request', () => who.focus());

offerLanguages(firstLanguage(choice('language'), navigator.languages), listIdentities);
if (isStale()) await forget();
act(identity);
