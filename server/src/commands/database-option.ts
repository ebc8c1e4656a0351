import { serveOptions } from './serve-options.js';

/** The options of commands that work on what is kept. */
export const databaseOption = { database: serveOptions.database };

/** Where dialogues are kept when nobody says where. */
export const usualDatabase = 'entente-data';
