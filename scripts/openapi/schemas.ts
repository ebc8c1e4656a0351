import { toJsonSchemaDefs } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { aggregateNames, orders } from '../../src/adapters/contract.js';
import { problem } from '../../src/adapters/http/protocol.js';
import { shapes } from '../../src/adapters/incoming.js';
import { commandSchemas } from '../../src/model/command.js';
import { roles } from '../../src/model/participant.js';
import { schemas as recordSchemas } from '../../src/model/record.js';

/** `takeStance` and `joint-statement` as they are called in a description: `TakeStance`. */
const titled = (name: string, ending = '') =>
  name.replace(/(?:^|-)(\w)/g, (_, first: string) => first.toUpperCase()) + ending;

const named = <S>(schemas: Readonly<Record<string, S>>, ending?: string) =>
  Object.fromEntries(Object.entries(schemas).map(([name, each]) => [titled(name, ending), each]));

const records = named<v.GenericSchema>(recordSchemas);
const commands = named<v.GenericSchema>(commandSchemas, 'Command');

const anyRecord = v.union(Object.values(records));
const anyCommand = v.union(Object.values(commands));
const figure = v.union([shapes.coverage, shapes['stances-by-group']]);
const list = v.array(anyRecord);
const [resync, changed] = shapes.changes.options;
const { session, capabilities } = shapes.opened.entries;

/** The answers, with the records in them, and with every name that this version knows. */
const answers = {
  Opened: v.object({
    ...shapes.opened.entries,
    consultation: recordSchemas.consultation,
    session: v.object({ ...session.entries, roles: v.array(v.picklist(roles)) }),
    capabilities: v.object({
      ...capabilities.entries,
      orders: v.array(v.picklist(orders)),
      aggregates: v.array(v.picklist(aggregateNames)),
    }),
    records: list,
  }),
  ClaimPage: v.object({ ...shapes.page.entries, records: list }),
  Records: v.object({ records: list }),
  Coverage: shapes.coverage,
  StancesByGroup: shapes['stances-by-group'],
  Figure: figure,
  Outcome: v.object({ ...shapes.outcome.entries, records: list }),
  Changes: v.union([resync, v.object({ ...changed.entries, records: list })]),
};

/** Every schema of the description, by name. */
export const definitions: Readonly<Record<string, v.GenericSchema>> = {
  ...records,
  AnyRecord: anyRecord,
  ...commands,
  AnyCommand: anyCommand,
  ...answers,
  Problem: problem,
};

/** What a description calls another of its schemas. */
export const refTo = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** All of them as JSON Schema, made from the schemas that the library itself checks with. */
export function jsonSchemas(): Record<string, unknown> {
  return toJsonSchemaDefs(definitions, {
    target: 'draft-2020-12',
    typeMode: 'input',
    overrideRef: ({ referenceId }) => refTo(referenceId).$ref,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      isAnyCase(valibotAction)
        ? { ...jsonSchema, pattern: valibotAction.requirement.source.replaceAll('a-z', 'A-Za-z') }
        : undefined,
  });
}

/** JSON Schema has no pattern that is blind to case. */
function isAnyCase(action: unknown): action is { readonly requirement: RegExp } {
  const { requirement } = Object(action) as { readonly requirement?: unknown };
  return requirement instanceof RegExp && requirement.flags === 'i';
}
