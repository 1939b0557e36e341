import { z } from "zod";
import type { Answer, Endpoint } from "./endpoint.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { problem } from "./schemas/problem.ts";

/** A JSON Schema, as far as anybody here looks into it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path";
  readonly required: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
}

export interface Operation {
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: JsonSchema }>> };
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content: Readonly<Record<string, { readonly schema?: JsonSchema }>> }>
  >;
  readonly security: readonly object[];
}

export interface OpenApi {
  readonly openapi: "3.1.0";
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, JsonSchema>>; readonly securitySchemes: object };
}

const DESCRIPTION = `Who met whom, when, where, about what, and who says so: a register of official engagements, every value at its words.

Ids answer for good. Dates are ISO 8601 at the precision that words support. Spans count UTF-16 code units. Every answer has an ETag; errors
are problem details (RFC 9457) that say what is wrong, where, and what to do. On this machine alone nobody needs a token; elsewhere send
Authorization: Bearer with one that dragoman token new printed.`;

const TOKEN = "token";

/** The document of the interface, made of the schemas by which it asks and answers. */
export function openApi(version: string): OpenApi {
  return {
    openapi: "3.1.0",
    info: { title: "Dragoman", version, description: DESCRIPTION.replaceAll(/(?<!\n)\n(?!\n)/g, " ") },
    paths: paths(),
    components: { schemas: components(), securitySchemes: { [TOKEN]: { type: "http", scheme: "bearer" } } },
  };
}

function paths(): OpenApi["paths"] {
  const byPath = Map.groupBy(ENDPOINTS, ({ path }) => path);
  return Object.fromEntries(
    [...byPath].map(([path, own]) => [
      path,
      Object.fromEntries(own.map((endpoint) => [endpoint.method.toLowerCase(), operation(endpoint)])),
    ]),
  );
}

function operation({ tag, summary, about, params, query, bodies, answers, role }: Endpoint): Operation {
  const content = bodies.map(
    ({ type, schema, about: description }) =>
      [type, { schema: schema === null ? { type: "string", description } : refOf(schema) }] as const,
  );
  const told = Map.groupBy(answers, ({ status }) => String(status));
  return {
    tags: [tag],
    summary,
    description: [about, role === "editor" ? "Needs a token of the role editor where tokens are needed." : ""].filter(Boolean).join("\n\n"),
    parameters: [...parameters(params, "path"), ...parameters(query, "query")],
    ...(content.length > 0 && { requestBody: { content: Object.fromEntries(content) } }),
    responses: {
      ...Object.fromEntries([...told].map(([status, own]) => [status, response(own)])),
      default: { description: "What is wrong, where, and what to do", content: { "application/problem+json": { schema: refOf(problem) } } },
    },
    security: [{}, { [TOKEN]: [] }],
  };
}

function response(answers: readonly Answer[]): Operation["responses"][string] {
  const content = answers.map(
    ({ type, schema }) => [type.split(";")[0] ?? type, schema === null ? {} : { schema: refOf(schema) }] as const,
  );
  return { description: answers.map(({ about }) => about).join("\n\n"), content: Object.fromEntries(content) };
}

function parameters(of: z.ZodObject, where: Parameter["in"]): Parameter[] {
  const { properties = {}, required = [] } = jsonSchema(of);
  return Object.entries(properties).map(([name, { description = "", ...schema }]) => ({
    name,
    in: where,
    required: where === "path" || (required.includes(name) && !("default" in schema)),
    description,
    schema,
  }));
}

/** By its name where it has one. */
function refOf(schema: z.ZodType): JsonSchema {
  const id = schema.meta()?.id;
  return id === undefined ? jsonSchema(schema) : { $ref: `#/components/schemas/${id}` };
}

function jsonSchema(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...made } = z.toJSONSchema(schema, { unrepresentable: "any", override: plain }) as JsonSchema & { $schema?: string };
  return made;
}

function components(): Record<string, JsonSchema> {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { uri: (id) => `#/components/schemas/${id}`, override: plain });
  return Object.fromEntries(
    Object.entries(schemas).map(([id, schema]) => {
      const { $schema: _, $id: __, id: ___, ...own } = schema as JsonSchema & { $schema?: string; $id?: string; id?: string };
      return [id, own];
    }),
  );
}

/** Here nothing can be written, so that a schema need not say of each list that it cannot. */
function plain({ jsonSchema: made }: { readonly jsonSchema: { readOnly?: boolean | undefined } }): void {
  delete made.readOnly;
}
