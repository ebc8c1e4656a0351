import { conformanceCases, verifyCase } from '../../src/conformance/index.js';
import { browserStage } from '../support/browser-stage.js';

describe('the browser adapter', () => {
  for (const each of conformanceCases) {
    it(`${each.name} (case ${each.number})`, () => verifyCase(each, browserStage));
  }
});
