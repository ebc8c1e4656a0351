import '../src/embed.js';
import { choice } from './host/choices.js';
import { offerLanguages } from './host/languages.js';
import { firstLanguage } from './host/texts.js';

// A record in one of our languages is read in it, until somebody chooses.
const { lang } = document.documentElement;
offerLanguages(firstLanguage(choice('language'), [lang, ...navigator.languages]));
