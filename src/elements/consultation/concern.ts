import type { AdapterError } from '../../adapters/errors.js';
import type { Session } from '../../adapters/contract.js';
import type { Format } from '../../i18n/format.js';
import type { SituationMessages } from '../../i18n/sections/situation.js';
import { signInCodes } from '../../internal/sign-in-codes.js';
import type { Connection } from '../../store/connection.js';
import type { SignInWanted } from '../../store/sign-in-wanted.js';
import type { Notice } from '../shared/notice.js';
import { sessionState } from './session-end.js';

/** What is known of the whole. */
export interface Circumstances {
  readonly t: SituationMessages;
  readonly format: Format;
  readonly connection: Connection;
  /** Whether what is written outlasts the page, once that is known. */
  readonly lasting: boolean | undefined;
  readonly session: Session;
  /** Whether something that was done waits for a sign-in. */
  readonly signInWanted: SignInWanted;
  readonly readOnly: boolean;
  /** That contributions are not taken now; empty while they are. */
  readonly closed: string;
}

/** What can be done about it. */
export interface Acts {
  readonly again: () => void;
  readonly signIn: (again: boolean) => void;
}

/** The one thing that matters most to somebody who wants to go on. */
export function concern(known: Circumstances, acts: Acts): Notice | undefined {
  const { t, format, connection, lasting, session, signInWanted, readOnly, closed } = known;
  if (connection.status === 'failed' && connection.error) {
    return failure(connection.error, t, acts);
  }
  const ends = sessionState(session);
  if (signInWanted === 'first') return notSignedIn(t, acts);
  if (signInWanted === 'again' || ends === 'over') return signedOut(t, acts);
  if (ends === 'ending') {
    const title = t.endsTitle(format.date(session.expiresAt ?? '', 'time'));
    return { ...signedOut(t, acts), title, text: t.endsText };
  }
  if (connection.status === 'offline') {
    const told = {
      tone: 'due',
      sign: 'offline',
      title: t.offlineTitle,
      text: offlineText(t, lasting),
    } as const;
    return connection.error ? { ...told, action: [t.tryAgain, acts.again] } : told;
  }
  if (connection.status !== 'ready' || !(readOnly || closed !== '')) return undefined;
  return { tone: 'quiet', sign: 'note', title: '', text: readOnly ? t.readOnly : closed };
}

/** What becomes of what is written without a connection. */
export function offlineText(t: SituationMessages, lasting: boolean | undefined): string {
  if (lasting === undefined) return '';
  return lasting ? t.offlineText : t.offlineTextOnPage;
}

function signedOut(t: SituationMessages, { signIn }: Acts): Notice {
  const [title, text] = [t.signedOutTitle, t.signedOutText];
  const act = (): void => {
    signIn(true);
  };
  return { tone: 'due', sign: 'note', title, text, action: [t.signInAgain, act] };
}

/** What nobody did is never sent as somebody: it is theirs to do once more. */
function notSignedIn(t: SituationMessages, { signIn }: Acts): Notice {
  const [title, text] = [t.signInTitle, t.signInText];
  const act = (): void => {
    signIn(false);
  };
  return { tone: 'due', sign: 'note', title, text, action: [t.signIn, act] };
}

function failure({ code }: AdapterError, t: SituationMessages, acts: Acts): Notice {
  if (signInCodes.has(code)) return signedOut(t, acts);
  if (code === 'not-found' || code === 'gone') {
    return { tone: 'alarm', sign: 'stop', title: t.notFoundTitle, text: t.notFoundText };
  }
  const [title, text] = [t.failedTitle, t.failedText];
  return { tone: 'alarm', sign: 'stop', title, text, action: [t.tryAgain, acts.again] };
}
