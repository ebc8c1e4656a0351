/**
 * Whether advice for developers is given. The builds for production replace this module by one that
 * says `false`, and with it everything that only `isDevelopment` leads to.
 */
export const isDevelopment = true as boolean;
