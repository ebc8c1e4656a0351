import { notAccepted, tokenIn } from './bearer.js';
import { reader, type Caller, type DemoPerson, type Identity } from './identity.js';

/** Who is said to be in a demonstration. */
export type MadeUpPerson = Omit<DemoPerson, 'token'>;

const prefix = 'demo.';

/** Where people are real, nobody may be anybody. */
export function refuseInProduction({ NODE_ENV }: NodeJS.ProcessEnv): void {
  if (NODE_ENV !== 'production') return;
  throw new Error('A demonstration lets everybody be anybody: it does not run in production.');
}

/**
 * Lets everybody be anybody of these people: the token is `demo.` and the id. There is nothing to
 * prove, so it refuses to be made where people are real.
 */
export function demoIdentity(
  people: readonly MadeUpPerson[],
  environment: NodeJS.ProcessEnv,
): Identity {
  refuseInProduction(environment);
  const callers = new Map(people.flatMap(asCaller));
  return {
    people: people.map((person) => ({ ...person, token: person.id && prefix + person.id })),
    callerOf(authorization) {
      return new Promise((resolve) => {
        const token = tokenIn(authorization);
        const caller = token === undefined ? reader : callers.get(token);
        if (!caller) throw notAccepted('Nobody in the demonstration has this token.');
        resolve(caller);
      });
    },
  };
}

function asCaller({ id, name, roles }: MadeUpPerson): [string, Caller][] {
  return id === null ? [] : [[prefix + id, { actor: { id, name, roles }, expiresAt: null }]];
}
