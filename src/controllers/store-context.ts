import { createContext } from '@lit/context';
import type { DialogueStore } from '../store/dialogue-store.js';

/** The store of the nearest `entente-consultation`. The key is shared by all copies of the library. */
export const storeContext = createContext<DialogueStore | undefined>(Symbol.for('entente-store-1'));
