import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { openApi } from '../../scripts/openapi/document.js';
import { routes, statuses } from '../../src/adapters/http/protocol.js';
import { commandSchemas, recordTypes } from '../../src/model/index.js';

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Branches>> };
}

interface Branches {
  readonly anyOf?: readonly object[];
}

// As others read it.
const document = JSON.parse(JSON.stringify(openApi('1.2.3'))) as Description;

describe('the OpenAPI description', () => {
  it('keeps to OpenAPI 3.1, and every reference in it leads somewhere', async () => {
    const { valid, errors } = await new Validator().validate({ ...structuredClone(document) });
    assert.ok(valid, JSON.stringify(errors));
    const names = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)];
    assert.ok(names.length > 50);
    for (const [, name] of names) assert.ok(document.components.schemas[name!], name);
  });

  it('has every verb, with each part of its path as a parameter', () => {
    for (const { method, path } of Object.values(routes)) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      assert.ok(operation, path);
      const inPath = operation.parameters.filter((each) => each.in === 'path');
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      assert.deepEqual(
        inPath.map(({ name }) => name),
        parts,
      );
    }
  });

  it('says where each status may be met', () => {
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    const met = new Set(operations.flatMap(({ responses }) => Object.keys(responses)));
    for (const status of Object.values(statuses)) assert.ok(met.has(String(status)), `${status}`);
  });

  it('has every record and every command', () => {
    const { AnyRecord, AnyCommand } = document.components.schemas;
    assert.equal(AnyRecord?.anyOf?.length, recordTypes.length);
    assert.equal(AnyCommand?.anyOf?.length, Object.keys(commandSchemas).length);
  });
});
