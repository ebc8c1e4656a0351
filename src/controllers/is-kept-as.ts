import { cleanText } from '../rules/text.js';

/** Whether words on the record are those that somebody typed, in the form in which they are kept. */
export const isKeptAs = (kept: string, typed: string): boolean => kept === cleanText(typed);
