import { moods } from '../../src/adapters/fault/moods.js';

const menu = (title: string, icon: string, items: readonly (string | object)[]) => ({
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

/** What a designer can turn: the page around the element, its language, and the backend behind it. */
export const toolbars = {
  scheme: menu('Scheme', 'contrast', [
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  host: menu('Host', 'paintbrush', [
    { value: 'plain', title: 'Plain host' },
    { value: 'federal', title: 'Federal tokens' },
    { value: 'national', title: 'National tokens' },
    { value: 'city', title: 'City tokens' },
  ]),
  forced: menu('Colours', 'eye', [
    { value: 'none', title: 'Own colours' },
    { value: 'forced', title: 'Forced colours (drawn)' },
  ]),
  language: menu('Language', 'globe', [
    { value: 'en', title: 'English' },
    { value: 'fr', title: 'Français' },
    { value: 'ar-xb', title: 'Pseudo-language, right to left' },
  ]),
  direction: menu('Direction', 'transfer', [
    { value: 'auto', title: 'Direction of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  width: menu('Width', 'mobile', [
    { value: 'full', title: 'Full width' },
    { value: '320', title: '320 px' },
    { value: '768', title: '768 px' },
    { value: '1280', title: '1280 px' },
  ]),
  mood: menu('Backend', 'lightning', [...moods]),
};

/** Where the toolbars stand at first. */
export const initial = {
  scheme: 'light',
  host: 'plain',
  forced: 'none',
  language: 'en',
  direction: 'auto',
  width: 'full',
  mood: 'fast',
};
