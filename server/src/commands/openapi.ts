import { openApiText } from '../openapi.js';
import type { CliCommand } from './command.js';

/** `entente openapi`: prints the protocol, with every record, as OpenAPI 3.1. */
export const openapi: CliCommand = {
  about: 'prints the protocol as OpenAPI 3.1',
  options: {},
  async run() {
    console.log(await openApiText());
    return 0;
  },
};
