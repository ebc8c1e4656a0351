/** Authors are in the record, and have said who they are: they may post. */
export const authors = Array.from({ length: 20 }, (_, at) => `p${at}`);

/** Voters have written nothing: every claim is somebody else's. */
export const voters = Array.from({ length: 200 }, (_, at) => `voter-${at}`);

export const people = [...authors, ...voters].map((id) => ({
  id,
  name: `Person ${id}`,
  roles: ['participant'],
}));

export const nameOf = (claims) => `bench-${claims}`;
