import { html } from 'lit';
import '../../src/elements/composer/composer.define.js';
import type { Relation } from '../../src/model/claim.js';
import type { Unmet } from '../../src/rules/decision.js';
import type { ComposerView } from '../../src/store/composer-view.js';
import { writing } from './writing.js';

/** What a composer is fed with. */
export interface Composing {
  view: ComposerView;
  unmet: readonly Unmet[];
  relation: Relation | null;
  mode: 'write' | 'edit';
  headingLevel: number;
}

/** What the stories of a composer that is fed by properties have alike. */
export const composing = {
  component: 'entente-composer',
  args: { view: writing(), unmet: [], relation: null, mode: 'write' as const, headingLevel: 2 },
  argTypes: {
    mode: { control: 'select' as const, options: ['write', 'edit'] },
    relation: {
      control: 'select' as const,
      options: [null, 'supports', 'opposes', 'qualifies', 'answers', 'asks'],
    },
  },
  render: ({ view, unmet, relation, mode, headingLevel }: Composing) => html`
    <h1>A consultation</h1>
    <entente-composer
      .view=${view}
      .unmet=${unmet}
      .relation=${relation}
      mode=${mode}
      heading-level=${headingLevel}
    ></entente-composer>
  `,
};
