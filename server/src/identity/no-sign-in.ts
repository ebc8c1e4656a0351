import { notAccepted, tokenIn } from './bearer.js';
import { reader, type Identity } from './identity.js';

/** For a server on which everybody reads and nobody signs in. */
export const noSignIn: Identity = {
  callerOf(authorization) {
    return new Promise((resolve) => {
      if (tokenIn(authorization) !== undefined) throw notAccepted('Nobody signs in here.');
      resolve(reader);
    });
  },
};
