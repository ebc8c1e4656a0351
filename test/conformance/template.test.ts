import { it } from 'node:test';
import { conformanceCases, verifyCase, type StageFactory } from '../../src/conformance/index.js';
import { templateBackend } from '../support/template-adapter.js';

const factory: StageFactory = ({ records }) => ({ handle: templateBackend(records) });

for (const each of conformanceCases) {
  it(`${each.number} ${each.name}`, () => verifyCase(each, factory));
}
