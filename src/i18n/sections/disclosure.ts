import type { Standing } from '../../model/participant.js';

/** The fields of the disclosure form that have a label of their own. */
export type DisclosureField =
  | 'name'
  | 'standing'
  | 'speaksFor'
  | 'members'
  | 'objectives'
  | 'concerns'
  | 'hasInterest'
  | 'interest'
  | 'otherGroups'
  | 'ownWords';

/** What `entente-disclosure` says. */
export interface DisclosureMessages {
  readonly heading: string;
  readonly groupsHeading: string;
  /** Who reads it. */
  readonly seen: string;
  readonly labels: Readonly<Record<DisclosureField, string>>;
  readonly hints: Readonly<Record<'name' | 'members' | 'interest' | 'groups', string>>;
  readonly standing: Readonly<Record<Standing, string>>;
  /** The question after each standing: which organisation, which person. */
  readonly which: Readonly<Record<'organisation' | 'absent', string>>;
  readonly noInterest: string;
  readonly someInterest: string;
  /** The dimension of groups that participants have named. */
  readonly namedGroups: string;
  readonly noneOfThese: string;
  readonly ratherNot: string;
  readonly nothingToAdd: string;
  readonly keep: string;
  readonly goOn: string;
  /** Announced and shown once it is on the record. */
  readonly kept: string;

  readonly speaksForSelf: string;
  speaksFor(whom: string): string;
  readonly interestDeclared: string;
  readonly notDisclosed: string;
  withMembers(whom: string, members: number): string;
}
