import type { Task } from '../store/task.js';
import { tasksOf } from '../store/tasks.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows what waits for the person before the screen. */
export function followTasks(host: Host): CellController<readonly Task[]> {
  return new CellController(host, tasksOf);
}
