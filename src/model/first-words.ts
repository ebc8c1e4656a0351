// The vocabularies of what is read first, kept apart from those of acting.

/** What kind of statement a claim is. Only a fact can be asked for evidence. */
export const kinds = ['fact', 'value', 'concern', 'proposal', 'question'] as const;

/** See {@link kinds}. */
export type Kind = (typeof kinds)[number];

/** The five levels of the IAP2 spectrum of public participation, from least to most. */
export const promises = ['inform', 'consult', 'involve', 'collaborate', 'empower'] as const;

/** See {@link promises}. */
export type Promised = (typeof promises)[number];
