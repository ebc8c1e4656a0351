import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import './hosts.css';
import { pseudoLocale } from './pseudo-locale.js';

/** Stands the story in a host page as the toolbars say. */
export const withHost: Decorator = (story, { globals }) => {
  const { scheme, host, forced, language, direction, width } = globals as Record<string, string>;
  const natural = language === pseudoLocale ? 'rtl' : 'ltr';
  return html`
    <div
      class="host"
      lang=${language ?? 'en'}
      dir=${direction === 'auto' ? natural : (direction ?? natural)}
      data-scheme=${scheme ?? 'light'}
      data-host=${host ?? 'plain'}
      data-forced=${forced ?? 'none'}
      data-width=${width ?? 'full'}
    >
      ${story()}
    </div>
  `;
};
