import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

/** One verb, as the description has it. */
export interface Operation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Contents };
  readonly responses: Readonly<Record<string, Described>>;
}

interface Described {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Contents;
}

type Contents = Readonly<Record<string, { readonly schema: object }>>;

/** An answer as it came. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

type Document = Readonly<{
  paths: Readonly<Record<string, Readonly<Record<string, Omit<Operation, 'method' | 'path'>>>>>;
}>;

/** What a server says of itself as OpenAPI, and whether what it does is like that. */
export class Description {
  readonly operations: ReadonlyMap<string, Operation>;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });

  constructor(document: object) {
    this.#ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    this.#ajv.addSchema(closed(document) as object, 'here');
    const { paths } = document as Document;
    const all = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, said]): [string, Operation] => [
        said.operationId,
        { ...said, method: method.toUpperCase(), path },
      ]),
    );
    this.operations = new Map(all);
  }

  operation(id: string): Operation {
    const found = this.operations.get(id);
    if (!found) throw new Error(`The description has no ${id}.`);
    return found;
  }

  /** What is wrong with a body that was sent. */
  troubleWithRequest(id: string, body: unknown): readonly string[] {
    return this.#troubleWith(this.operation(id).requestBody?.content['application/json'], body);
  }

  /** In what an answer is not as it is described: status, headers, media type or content. */
  troubleWithAnswer(id: string, { status, headers, body }: Answered): readonly string[] {
    const described = this.operation(id).responses[status];
    if (!described) return [`${id} answered ${String(status)}, which is not described: ${body}`];
    const absent = Object.keys(described.headers ?? {})
      // When to come again is said where it is known.
      .filter((name) => name !== 'Retry-After' && !headers.has(name))
      .map((name) => `${id} answered ${String(status)} without ${name}`);
    return [...absent, ...this.#troubleWithContent(described.content, headers, body)];
  }

  #troubleWithContent(
    contents: Contents | undefined,
    headers: Headers,
    body: string,
  ): readonly string[] {
    const said = headers.get('content-type');
    if (!contents) return said === null && body === '' ? [] : [`There is a body: ${body}`];
    const type = (said ?? '').split(';')[0] ?? '';
    const content = contents[type];
    if (!content) return [`${type} is not described`];
    return this.#troubleWith(content, type.endsWith('json') ? (JSON.parse(body) as unknown) : body);
  }

  #troubleWith(content: { readonly schema: object } | undefined, data: unknown): readonly string[] {
    if (!content) return ['There is no schema.'];
    const check = this.#checkOf(content.schema);
    if (check(data)) return [];
    return (check.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${instancePath}: ${message ?? ''} ${JSON.stringify(params)}`,
    );
  }

  #checkOf(schema: object): ValidateFunction {
    const known = '$ref' in schema ? this.#ajv.getSchema(`here${String(schema.$ref)}`) : undefined;
    return known ?? this.#ajv.compile(schema);
  }
}

/**
 * The same with no room for anything that is not described: clients shall ignore what they do not
 * know, but a server shall not say it.
 */
function closed(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(closed);
  if (typeof part !== 'object' || part === null) return part;
  const inside = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, closed(value)]),
  );
  const isObject = inside.type === 'object' && 'properties' in inside;
  return isObject && !('additionalProperties' in inside)
    ? { ...inside, additionalProperties: false }
    : inside;
}
