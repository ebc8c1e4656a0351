// Writes dist/openapi.json, which the package offers.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openApi } from './document.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

mkdirSync('dist', { recursive: true });
writeFileSync('dist/openapi.json', `${JSON.stringify(openApi(version), null, 2)}\n`);
