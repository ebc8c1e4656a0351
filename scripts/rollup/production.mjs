const FLAG = /[\\/]src[\\/]internal[\\/]development\.ts$/;

/** Leaves out what is said to developers alone: the module that asks for it says no. */
export const production = () => ({
  name: 'production',
  load: (id) => (FLAG.test(id) ? 'export const isDevelopment = false;' : null),
});
