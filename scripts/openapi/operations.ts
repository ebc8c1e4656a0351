import { aggregateNames, orders } from '../../src/adapters/contract.js';
import {
  listDefaults,
  mostIds,
  parameters,
  problemType,
  statuses,
  streamType,
  wireCodes,
  type WireCode,
  type WireVerb,
} from '../../src/adapters/http/protocol.js';
import { kinds, supportStates } from '../../src/model/words.js';
import { refTo } from './schemas.js';

/** What is said of one verb beside its path. */
interface Operation {
  readonly summary: string;
  readonly parameters: readonly object[];
  readonly requestBody?: object;
  readonly answer: string;
  /** Codes that this verb may answer beside those that every one may. */
  readonly codes: readonly WireCode[];
}

const string = { type: 'string' };
const whole = (minimum: number) => ({ type: 'integer', minimum });
const many = (items: object) => ({ type: 'array', items });

const inPath = (name: string, schema: object = string) => ({
  name,
  in: 'path',
  required: true,
  schema,
});
const inQuery = (name: string, schema: object, more: object = {}) => ({
  name,
  in: 'query',
  schema,
  ...more,
});
const inHeader = (name: string, description: string) => ({
  name,
  in: 'header',
  description,
  schema: string,
});

const id = inPath('id');
const known = inHeader('If-None-Match', 'The `ETag` of the last answer.');

const listParameters = [
  inQuery(parameters.parent, string, { description: 'Replies of this claim; roots if absent.' }),
  inQuery(parameters.order, { enum: orders, default: listDefaults.order }),
  inQuery(parameters.kind, many({ enum: kinds })),
  inQuery(parameters.group, many(string)),
  inQuery(parameters.support, many({ enum: supportStates })),
  inQuery(parameters.unanswered, { type: 'boolean' }),
  inQuery(parameters.search, string),
  inQuery(parameters.replies, whole(0)),
  inQuery(parameters.limit, { ...whole(1), default: listDefaults.limit }),
  inQuery(parameters.after, string, { description: 'The `cursor` of the page before.' }),
];

/** The verbs, as the table in docs/protocol.md has them. */
export const operations: Readonly<Record<Exclude<WireVerb, 'watch'>, Operation>> = {
  open: {
    summary: 'The consultation, who asks, what the server can do, and where news begins.',
    parameters: [id, known],
    answer: 'Opened',
    codes: [],
  },
  list: {
    summary: 'A page of claims, in a total order.',
    parameters: [id, ...listParameters, known],
    answer: 'ClaimPage',
    codes: ['not-supported'],
  },
  get: {
    summary: 'Everything about these claims.',
    parameters: [id, inQuery(parameters.id, { ...many(string), maxItems: mostIds }), known],
    answer: 'Records',
    codes: [],
  },
  aggregate: {
    summary: 'A figure.',
    parameters: [
      id,
      inPath('name', { enum: aggregateNames }),
      inQuery(parameters.subject, string, { description: 'The claim that it is about.' }),
      known,
    ],
    answer: 'Figure',
    codes: ['not-supported'],
  },
  submit: {
    summary: 'Does what is asked, or refuses and changes nothing.',
    parameters: [id],
    requestBody: {
      required: true,
      content: { 'application/json': { schema: refTo('AnyCommand') } },
    },
    answer: 'Outcome',
    codes: ['read-only', 'conflict', 'gone', 'too-large', 'rule-violation'],
  },
  changesSince: {
    summary: 'What changed since a checkpoint, oldest first.',
    parameters: [id, inQuery(parameters.since, string, { required: true }), known],
    answer: 'Changes',
    codes: ['not-supported'],
  },
};

const always: readonly WireCode[] = [
  'invalid',
  'sign-in-required',
  'forbidden',
  'not-found',
  'rate-limited',
  'unavailable',
  'timeout',
];

const asProblem = { [problemType]: { schema: refTo('Problem') } };

const fault = { description: '`unavailable`: a fault of the server.', content: asProblem };

/** A verb as an operation of the description. */
export function operationOf(verb: WireVerb): object {
  if (verb === 'watch') return streamOperation;
  const { answer, codes, ...said } = operations[verb];
  const tagged = said.parameters.includes(known) && { headers: { ETag: { schema: string } } };
  return {
    operationId: verb,
    ...said,
    responses: {
      200: {
        description: said.summary,
        ...tagged,
        content: { 'application/json': { schema: refTo(answer) } },
      },
      ...(tagged && { 304: { description: 'The last answer is still right.' } }),
      ...refusals([...codes, ...always]),
    },
  };
}

const streamOperation = {
  operationId: 'watch',
  summary: 'Hints that there is something to fetch, as server-sent events.',
  parameters: [id, inHeader('Last-Event-ID', 'The last checkpoint that is known.')],
  security: [{}],
  responses: {
    200: {
      description: 'Events named `hint`, each with a checkpoint as its id, and comments.',
      content: { [streamType]: { schema: string } },
    },
    ...refusals([
      'invalid',
      'not-found',
      'rate-limited',
      'not-supported',
      'unavailable',
      'timeout',
    ]),
  },
};

/** A problem document for each status that these codes travel with. */
function refusals(codes: readonly WireCode[]): object {
  const answered = [...new Set(codes.map((code) => statuses[code]))];
  const known = answered.map((status) => {
    const names = wireCodes.filter((code) => statuses[code] === status);
    const mayWait = status === 429 || status === 503;
    return [
      status,
      {
        description: names.map((name) => `\`${name}\``).join(', '),
        ...(mayWait && { headers: { 'Retry-After': { schema: string } } }),
        content: asProblem,
      },
    ] as const;
  });
  return { ...Object.fromEntries(known), 500: fault };
}
