import type { JsonSchema, OpenApi, Operation, Parameter } from "../openapi.ts";
import { escaped } from "./escaped.ts";

/** The documentation of the interface as one page: no script, nothing from elsewhere. */
export function documentationPage({ info, paths, components }: OpenApi): string {
  const all = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const tags = [...Map.groupBy(all, ({ operation }) => operation.tags[0] ?? "")];
  const contents = tags.map(([tag, own]) => {
    const links = own.map(({ path, method }) => `<li><a href="#${anchor(method, path)}">${escaped(`${method} ${path}`)}</a></li>`);
    return `<li><a href="#${escaped(tag)}">${escaped(tag)}</a><ul>${links.join("")}</ul></li>`;
  });
  const sections = tags.map(([tag, own]) => {
    const articles = own.map(({ path, method, operation }) => article(method, path, operation));
    return `<section id="${escaped(tag)}"><h2>${escaped(tag)}</h2>${articles.join("")}</section>`;
  });
  const schemas = Object.entries(components.schemas).map(([name, schema]) => schemaArticle(name, schema));
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(info.title)}: HTTP interface</title><link rel="stylesheet" href="/api/documentation.css"></head>
<body><nav aria-label="Contents"><h1>${escaped(info.title)} ${escaped(info.version)}</h1><ul>${contents.join("")}<li><a href="#schemas">schemas</a></li></ul></nav>
<main>${info.description
    .split("\n\n")
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join("")}
<p>For programs: <a href="/api/openapi.json">OpenAPI 3.1</a>.</p>
${sections.join("\n")}
<section id="schemas"><h2>schemas</h2>${schemas.join("\n")}</section></main></body></html>
`;
}

function article(method: string, path: string, { summary, description, parameters, requestBody, responses }: Operation): string {
  const told = description.split("\n\n").filter(Boolean);
  const bodies = Object.entries(requestBody?.content ?? {}).map(
    ([type, { schema }]) => `<li><code>${escaped(type)}</code>: ${typeText(schema)}${note(schema)}</li>`,
  );
  const answers = Object.entries(responses).flatMap(([status, { content }]) =>
    Object.entries(content).map(
      ([type, { schema }]) => `<li>${escaped(status)} <code>${escaped(type)}</code>${schema ? `: ${typeText(schema)}` : ""}</li>`,
    ),
  );
  return `<article id="${anchor(method, path)}"><h3><span>${escaped(method)}</span> <code>${escaped(path)}</code></h3>
<p>${escaped(summary)}</p>${told.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join("")}
${parameterTable(parameters)}${bodies.length > 0 ? `<h4>Send</h4><ul>${bodies.join("")}</ul>` : ""}<h4>Answer</h4><ul>${answers.join("")}</ul></article>`;
}

function parameterTable(parameters: readonly Parameter[]): string {
  if (parameters.length === 0) return "";
  const rows = parameters.map(
    ({ name, required, description, schema }) =>
      `<tr><th scope="row"><code>${escaped(name)}</code></th><td>${typeText(schema)}${required ? ", needed" : ""}${defaultText(schema)}</td><td>${escaped(description)}</td></tr>`,
  );
  return `<table><caption>Parameters</caption><thead><tr><th scope="col">name</th><th scope="col">type</th><th scope="col">meaning</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function schemaArticle(name: string, schema: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(
    ([key, own]) =>
      `<tr><th scope="row"><code>${escaped(key)}</code></th><td>${typeText(own)}</td><td>${escaped(own.description ?? "")}</td></tr>`,
  );
  return `<article id="schema-${escaped(name)}"><h3>${escaped(name)}</h3>${note(schema)}<table><tbody>${rows.join("")}</tbody></table></article>`;
}

function note({ description }: JsonSchema): string {
  return description === undefined ? "" : `<p>${escaped(description)}</p>`;
}

function defaultText(schema: JsonSchema): string {
  return schema.default === undefined ? "" : `, ${escaped(JSON.stringify(schema.default))} where none is given`;
}

/** A type in words, other schemas as links to them. */
function typeText(schema: JsonSchema): string {
  const { $ref, anyOf, items, prefixItems, enum: values, properties, additionalProperties, type } = schema;
  if ($ref !== undefined) return refText($ref);
  if (anyOf !== undefined) return anyOf.map(typeText).join(" or ");
  if (values !== undefined) return values.map((value) => `<code>${escaped(JSON.stringify(value))}</code>`).join(" | ");
  if (prefixItems !== undefined) return `[${prefixItems.map(typeText).join(", ")}]`;
  if (items !== undefined) return `list of ${typeText(items)}`;
  if (properties !== undefined) return objectText(properties);
  if (typeof additionalProperties === "object") return `by key: ${typeText(additionalProperties)}`;
  return escaped([type ?? "anything"].flat().join(" or "));
}

function refText(ref: string): string {
  const name = ref.split("/").at(-1) ?? ref;
  return `<a href="#schema-${escaped(name)}">${escaped(name)}</a>`;
}

function objectText(properties: Readonly<Record<string, JsonSchema>>): string {
  const members = Object.entries(properties).map(([key, own]) => `${escaped(key)}: ${typeText(own)}`);
  return `{ ${members.join(", ")} }`;
}

function anchor(method: string, path: string): string {
  return escaped(`${method}${path}`.replace(/[^\w]+/g, "-").toLowerCase());
}
