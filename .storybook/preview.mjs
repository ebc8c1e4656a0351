import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';
import { initial, toolbars } from '../stories/support/toolbars.js';
import { withHost } from '../stories/support/with-host.js';

setCustomElementsManifest(manifest);

export default {
  tags: ['autodocs'],
  globalTypes: toolbars,
  initialGlobals: initial,
  decorators: [withHost],
  parameters: {
    // Each finding of axe fails the story.
    a11y: { test: 'error' },
    // The page around a story is the host page of the toolbar.
    backgrounds: { disable: true },
    controls: { expanded: true },
    layout: 'fullscreen',
  },
};
