import type { CommonMessages } from '../sections/common.js';

export const common: CommonMessages = {
  unnamed: 'Personne sans nom',
};
