import type { CommonMessages } from '../sections/common.js';

export const common: CommonMessages = {
  unnamed: 'Participant without a name',
};
