import type { Capabilities, ClaimQuery } from '../adapters/contract.js';
import type { Group } from '../model/consultation.js';
import type { ListState } from '../store/claim-list.js';
import { groupsCell } from '../store/groups.js';
import { repliesOf, type Replies } from '../store/replies.js';
import { sceneOf, type Scene } from '../store/scene.js';
import { waitsForMe } from '../store/to-answer.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows which replies of a claim are known. */
export function followReplies(host: Host, id: () => string): CellController<Replies> {
  return new CellController(
    host,
    (store) => repliesOf(store, id()),
    () => [id()],
  );
}

/** Follows a list of claims, and fetches its first page once the backend is `open`. */
export function followList(
  host: Host,
  query: () => ClaimQuery,
  open: () => boolean,
): CellController<ListState> {
  return new CellController(
    host,
    (store) => {
      const list = store.list(query());
      if (open() && list.state.value.status === 'idle') void list.more();
      return list.state;
    },
    () => [JSON.stringify(query()), open()],
  );
}

/** Follows the groups of the consultation. */
export function followGroups(host: Host): CellController<readonly Group[]> {
  return new CellController(host, groupsCell);
}

/** Follows the rules in force and who looks. */
export function followScene(host: Host): CellController<Scene | undefined> {
  return new CellController(host, sceneOf);
}

/** Follows what the backend can do. */
export function followCapabilities(host: Host): CellController<Capabilities | undefined> {
  return new CellController(host, (store) => store.capabilities);
}

/** Follows whether restatements of a claim wait for its author, who is looking. */
export function followToAnswer(host: Host, id: () => string): CellController<boolean> {
  return new CellController(
    host,
    (store) => waitsForMe(store, id()),
    () => [id()],
  );
}
