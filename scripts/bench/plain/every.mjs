import { begin } from './page.mjs';

void begin();
