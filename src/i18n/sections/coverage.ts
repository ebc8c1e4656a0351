import type { CoverageState } from '../../measures/coverage-state.js';

/** What `entente-coverage-meter` says of who is here. */
export interface CoverageMessages {
  readonly heading: string;
  people(count: number): string;
  taking(taking: number, expected: number): string;
  /** Where nothing was expected: only who is here. */
  tookPart(count: number): string;
  readonly nothingExpected: string;
  readonly key: string;
  readonly keyHere: string;
  readonly keyExpected: string;
  /** The first words of each state. */
  readonly state: Readonly<Record<CoverageState, string>>;
  here(share: string): string;
  hereAndExpected(share: string, expected: string): string;
  expected(share: string): string;
  readonly notShown: string;
  between(low: string, high: string): string;
  unknown(count: number): string;
  sources(list: readonly string[]): string;
  /** The heading of the groups that participants have named. */
  readonly namedGroups: string;
  readonly loading: string;
  readonly failed: string;
}
