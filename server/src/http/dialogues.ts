import type { Keeper } from '../keeping/keeper.js';

/** All that the routes ask of whatever keeps dialogues. */
export type Dialogues = Pick<Keeper, 'adapterFor' | 'checkpoint' | 'watch' | 'recent' | 'ready'>;
