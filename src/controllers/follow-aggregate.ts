import type { AggregateName } from '../adapters/contract.js';
import { aggregatesOf, type AggregateState } from '../store/aggregate-cells.js';
import { CellController } from './cell-controller.js';
import type { Host } from './store-controller.js';

/** Follows a figure that the backend computes, and asks for it. */
export function followAggregate<N extends AggregateName>(
  host: Host,
  name: N,
  subject: () => string | null = () => null,
): CellController<AggregateState<N>> {
  return new CellController<AggregateState<N>>(
    host,
    (store) => {
      const figures = aggregatesOf(store);
      figures.load(name, subject());
      return figures.cell(name, subject());
    },
    () => [subject()],
  );
}
