import { BrowserAdapter } from '../../../src/adapters/browser/browser-adapter.js';
import { newId } from '../../../src/internal/new-id.js';
import type { Position } from '../../../src/model/stance.js';
import { recordsOf } from './records.js';

/** What the measuring script asks of the page that keeps the claims, and of the other tab. */
export interface Keeping {
  /** Fills the database of a consultation. */
  fill(id: string, claims: number): Promise<void>;
  /** Opens a consultation as somebody who only acts. */
  enter(id: string): Promise<void>;
  /** Takes a view on a claim, as somebody in another tab does. */
  vote(claimId: string, position: Position): Promise<void>;
}

let adapter: BrowserAdapter | undefined;

const keeping: Keeping = {
  async fill(id, claims) {
    const filling = new BrowserAdapter();
    await filling.importRecords([...recordsOf(id, claims)]);
    await filling.close();
  },
  async enter(id) {
    const actor = { id: 'somebody', name: 'Ada Abara', roles: ['participant'] as const };
    adapter = new BrowserAdapter({ actor });
    await adapter.open(id);
    await adapter.prepare();
  },
  async vote(claimId, position) {
    await adapter?.submit({ type: 'takeStance', id: newId(), claimId, position });
  },
};

Object.assign(globalThis, { keeping });
