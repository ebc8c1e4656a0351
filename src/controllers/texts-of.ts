import { textsIn } from '../store/typed-texts.js';
import type { DraftController } from './draft-controller.js';

/** The texts among what was typed in a form, as they can be read and copied. */
export const textsOf = (draft: DraftController): string[] => textsIn(draft.fields);
