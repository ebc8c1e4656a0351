import type { Nomination } from '../model/inclusion.js';
import { nominationsCell } from '../store/nominations.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows the groups that participants have named. */
export function followNominations(host: Host): CellController<readonly Nomination[]> {
  return new CellController(host, nominationsCell);
}
