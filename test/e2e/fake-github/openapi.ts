import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** One operation of GitHub's REST description, matched to a request. */
export interface MatchedOperation {
  readonly id: string;
  readonly template: string;
  readonly method: string;
  /** Decoded captures of the path. */
  readonly params: Readonly<Record<string, string>>;
}

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

interface Parameter {
  readonly $ref?: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

interface Media {
  readonly content?: Readonly<Record<string, { readonly schema?: Schema }>>;
  readonly $ref?: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: Media & { readonly required?: boolean };
  readonly responses: Readonly<Record<string, Media>>;
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly examples: Readonly<Record<string, { readonly value: unknown }>> };
}

interface Route {
  readonly template: string;
  readonly method: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly weight: number;
  readonly operation: Operation;
}

const ID = 'gh';
// These captures may hold slashes that were not encoded.
const MANY_SEGMENTS = /^(ref|path|basehead|branch)$/;

/** GitHub's own OpenAPI description, as a judge of requests and answers. */
export class GitHubDescription {
  readonly #description: Description;
  readonly #routes: readonly Route[];
  readonly #ajv: Ajv;
  readonly #compiled = new Map<string, ValidateFunction>();

  constructor(file: string) {
    this.#description = withoutNullable(JSON.parse(readFileSync(file, 'utf8'))) as Description;
    this.#ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, addUsedSchema: false, logger: false });
    addFormats.default(this.#ajv);
    this.#ajv.addFormat('repo.nwo', /^[^/\s]+\/[^/\s]+$/);
    this.#ajv.addSchema(this.#description, ID);
    this.#routes = Object.entries(this.#description.paths).flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, operation]) => routeOf(template, method, operation)),
    );
  }

  /** The operation that a raw (still encoded) path belongs to; the template with the most literal segments wins. */
  match(method: string, rawPath: string): MatchedOperation | null {
    let best: { route: Route; found: RegExpExecArray } | null = null;
    for (const route of this.#routes) {
      if (route.method !== method.toLowerCase()) continue;
      const found = route.pattern.exec(rawPath);
      if (found !== null && (best === null || route.weight > best.route.weight)) best = { route, found };
    }
    if (best === null) return null;
    const { route, found } = best;
    const params = Object.fromEntries(
      route.names.map((name, index) => [name, decodeURIComponent(found[index + 1] ?? '')]),
    );
    return { id: route.operation.operationId, template: route.template, method: route.method, params };
  }

  /** What is wrong with the path, query and body of a request, one line each. Keys that GitHub does not document count. */
  requestProblems(matched: MatchedOperation, query: Readonly<Record<string, string>>, body: unknown): string[] {
    const operation = this.#operation(matched);
    const base = pointer(['paths', matched.template, matched.method]);
    const problems: string[] = [];
    const known = new Set<string>();
    for (const [index, listed] of (operation.parameters ?? []).entries()) {
      const at = listed.$ref ?? `#${base}/parameters/${index}`;
      const parameter = this.#at(at) as Parameter;
      const value = parameter.in === 'path' ? matched.params[parameter.name] : query[parameter.name];
      if (parameter.in === 'query') known.add(parameter.name);
      if (parameter.in === 'header') continue;
      if (value === undefined) {
        if (parameter.required) problems.push(`${parameter.in}: ${parameter.name} is missing`);
        continue;
      }
      for (const problem of this.#problems(`${at}/schema`, coerced(value, parameter.schema)))
        problems.push(`${parameter.in}: ${parameter.name} ${problem}`);
    }
    for (const name of Object.keys(query)) if (!known.has(name)) problems.push(`query: ${name} is not a parameter`);
    return [...problems, ...this.#bodyProblems(operation, `#${base}/requestBody`, body)];
  }

  /** What is wrong with an answer of ours. Statuses that the operation does not list are not judged. */
  responseProblems(matched: MatchedOperation, status: number, body: unknown): string[] {
    const operation = this.#operation(matched);
    const listed = operation.responses[String(status)];
    if (listed === undefined) return status < 400 ? [`status ${status} is not documented for ${matched.id}`] : [];
    const at = listed.$ref ?? `#${pointer(['paths', matched.template, matched.method, 'responses', String(status)])}`;
    const content = (this.#at(at) as Media).content?.['application/json'];
    if (content?.schema === undefined) return body === null ? [] : ['an answer without a documented body has one'];
    return this.#problems(`${at}/content/application~1json/schema`, body).map((problem) => `answer ${problem}`);
  }

  /** A fresh copy of one of GitHub's own example answers. */
  example(name: string): Record<string, unknown> {
    const found = this.#description.components.examples[name];
    if (found === undefined) throw new Error(`GitHub's description has no example ${name}`);
    const value = structuredClone<unknown>(found.value);
    return (Array.isArray(value) ? value[0] : value) as Record<string, unknown>;
  }

  #bodyProblems(operation: Operation, at: string, body: unknown): string[] {
    if (operation.requestBody === undefined) return body === undefined ? [] : ['body: none is documented'];
    if (body === undefined) return operation.requestBody.required ? ['body: is missing'] : [];
    const schema = operation.requestBody.content?.['application/json']?.schema;
    if (schema === undefined) return ['body: JSON is not documented'];
    return [
      ...this.#problems(`${at}/content/application~1json/schema`, body).map((problem) => `body: ${problem}`),
      ...this.#unknownKeys(schema, body, ''),
    ];
  }

  /** Keys that no branch of the schema names. GitHub's schemas hardly ever close themselves, so this is done by hand. */
  #unknownKeys(schema: Schema, value: unknown, path: string): string[] {
    const branches = this.#branches(schema);
    if (Array.isArray(value)) {
      const items = branches.flatMap((branch) => (branch.items === undefined ? [] : [branch.items]));
      return items.length === 0
        ? []
        : value.flatMap((item, index) => this.#unknownKeys({ anyOf: items }, item, `${path}/${index}`));
    }
    if (typeof value !== 'object' || value === null) return [];
    const described = branches.filter((branch) => branch.properties !== undefined);
    if (described.length === 0 || branches.some((branch) => branch.additionalProperties)) return [];
    return Object.entries(value).flatMap(([key, inner]) => {
      const schemas = described.flatMap((branch) =>
        Object.hasOwn(branch.properties ?? {}, key) ? [branch.properties?.[key] as Schema] : [],
      );
      return schemas.length === 0
        ? [`body: ${path}/${key} is not a documented key`]
        : this.#unknownKeys({ anyOf: schemas }, inner, `${path}/${key}`);
    });
  }

  #branches(schema: Schema): Schema[] {
    const plain = schema.$ref === undefined ? schema : (this.#at(schema.$ref) as Schema);
    const inner = [...(plain.anyOf ?? []), ...(plain.oneOf ?? []), ...(plain.allOf ?? [])];
    return [plain, ...inner.flatMap((branch) => this.#branches(branch))];
  }

  #problems(ref: string, value: unknown): string[] {
    const key = `${ID}${ref}`;
    const validate = this.#compiled.get(key) ?? this.#ajv.compile({ $ref: key });
    this.#compiled.set(key, validate);
    if (validate(value)) return [];
    return (validate.errors ?? []).slice(0, 8).map((error) => `${error.instancePath || '/'} ${error.message ?? ''}`);
  }

  #operation(matched: MatchedOperation): Operation {
    return this.#description.paths[matched.template]?.[matched.method] as Operation;
  }

  #at(ref: string): unknown {
    let node: unknown = this.#description;
    for (const part of ref.slice(2).split('/'))
      node = (node as Record<string, unknown>)[decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~')];
    return node;
  }
}

function routeOf(template: string, method: string, operation: Operation): Route {
  const names: string[] = [];
  const segments = template.split('/').map((segment, index, all) => {
    const last = index === all.length - 1;
    return segment.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{([^}]+)\}/g, (_, name: string) => {
      names.push(name);
      return last && MANY_SEGMENTS.test(name) ? '(.+)' : '([^/]+)';
    });
  });
  const weight = template.split('/').filter((segment) => !segment.includes('{')).length;
  return { template, method, pattern: new RegExp(`^${segments.join('/')}$`), names, weight, operation };
}

function pointer(parts: readonly string[]): string {
  // Ajv resolves references as URIs, so braces and slashes of a template are escaped both ways.
  return parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('');
}

function coerced(value: string, schema: Schema): unknown {
  const types = [schema.type ?? []].flat();
  if (types.some((type) => type === 'integer' || type === 'number') && /^-?[0-9]+$/.test(value)) return Number(value);
  if (types.includes('boolean') && /^(true|false)$/.test(value)) return value === 'true';
  return value;
}

/** OpenAPI 3.0 says `nullable` beside a type or a reference; JSON Schema says it with a union. */
function withoutNullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNullable);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => key !== 'nullable' || !isNullable(node));
  const plain = Object.fromEntries(entries.map(([key, value]) => [key, withoutNullable(value)]));
  if (!isNullable(node)) return plain;
  if (typeof plain['type'] !== 'string') return { anyOf: [plain, { type: 'null' }] };
  const values = plain['enum'];
  return {
    ...plain,
    type: [plain['type'], 'null'],
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...(values as unknown[]), null] } : {}),
  };
}

function isNullable(node: object): boolean {
  return (node as { nullable?: unknown }).nullable === true;
}
