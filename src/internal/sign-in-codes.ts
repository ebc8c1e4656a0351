/** The codes of errors after which the same thing may be done once somebody has signed in. */
export const signInCodes: ReadonlySet<string> = new Set(['sign-in-required', 'session-expired']);
