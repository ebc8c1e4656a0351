import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/inbox/inbox.define.js';
import type { Task } from '../src/store/task.js';

interface Args {
  tasks: readonly Task[];
  headingLevel: number;
}

const meta: Meta<Args> = {
  title: 'Elements/Inbox',
  component: 'entente-inbox',
  args: { headingLevel: 2 },
  render: ({ tasks, headingLevel }) => html`
    <h1>A consultation</h1>
    <entente-inbox .tasks=${tasks} heading-level=${headingLevel}></entente-inbox>
  `,
};

export default meta;

type Story = StoryObj<Args>;

const task = (kind: Exclude<Task['kind'], 'queue'>, number: string): Task => ({
  kind,
  claimId: `c${number}`,
  number,
});

/** One thing waits. */
export const One: Story = { args: { tasks: [task('judge', '2')] } };

/** Everything that can wait for somebody, each in a sentence that leads there. */
export const All: Story = {
  args: {
    tasks: [
      task('judge', '2'),
      task('restate', '6'),
      task('reply', '13'),
      task('evidence', '3'),
      task('assess', '4'),
      task('recognise', '1'),
      task('moderate', '7.1'),
      task('moderate-source', '2.2'),
      { kind: 'queue', claimId: null, number: '' },
    ],
  },
};
