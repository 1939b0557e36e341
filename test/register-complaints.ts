import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };
type Schema = {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

const SCHEMA = JSON.parse(readFileSync(join(import.meta.dirname, "../docs/register.schema.json"), "utf8")) as Schema;
const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(SCHEMA);

const isFields = (value: Json | undefined): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
const list = (value: Json | undefined): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/**
 * What is wrong with an export, one line each: against docs/register.schema.json (and the order of its keys), ids that
 * nothing has, values without words, quotes that are not in their text.
 */
export function registerComplaints(register: unknown): string[] {
  if (!validate(register)) return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
  const whole = register as Fields;
  return [...orderComplaints(whole, SCHEMA, ""), ...danglingIds(whole), ...wordless(whole), ...misquotes(whole)];
}

function orderComplaints(value: Json, schema: Schema, path: string): string[] {
  const here = resolved(schema);
  if (Array.isArray(value)) return value.flatMap((item: Json, at) => orderComplaints(item, here.items ?? {}, `${path}/${at}`));
  if (!isFields(value) || !here.properties) return [];
  const keys = Object.keys(value);
  const order = Object.keys(here.properties).filter((key) => key in value);
  const below = keys.flatMap((key) => orderComplaints(value[key] ?? null, here.properties?.[key] ?? {}, `${path}/${key}`));
  return keys.join() === order.join() ? below : [`${path}: keys stand as ${keys.join()}, not as ${order.join()}`, ...below];
}

function resolved(schema: Schema): Schema {
  const one = schema.oneOf?.[0] ?? schema;
  return one.$ref ? (SCHEMA.$defs?.[one.$ref.replace("#/$defs/", "")] ?? {}) : one;
}

function danglingIds(register: Fields): string[] {
  const parts = Object.values(register).flatMap((part) => list(part));
  const known = new Set(parts.flatMap(({ id, aliases }) => [id, ...(Array.isArray(aliases) ? aliases : [])]));
  const complaints = new Set<string>();
  const visit = (value: Json, path: string): void => {
    if (typeof value === "string") {
      for (const [id] of value.matchAll(/\b(?:doc|rep|eng|par|occ|sta|sto|und)_[0-9a-z]+\b/g)) {
        if (/^\w+$/.test(value) || path.endsWith("/field")) if (!known.has(id)) complaints.add(`${path}: nothing has the id ${id}`);
      }
    } else if (Array.isArray(value)) value.forEach((item: Json, at) => void visit(item, `${path}/${at}`));
    else if (isFields(value)) for (const [key, item] of Object.entries(value)) if (!PROSE.has(key)) visit(item, `${path}/${key}`);
  };
  visit(register, "");
  return [...complaints];
}

/** Fields that repeat what a text says, in which anything may look like an id. */
const PROSE = new Set(["exact", "text", "title", "externalId", "url", "outlet", "original"]);

function wordless(register: Fields): string[] {
  return [...list(register.reports), ...list(register.engagements)].flatMap((record) => {
    const said = new Set(list(record.evidence).map(({ field }) => field));
    return fieldsOf(record)
      .filter((field) => !said.has(field))
      .map((field) => `${String(record.id)}: no words for ${field}`);
  });
}

/** Paths of the fields of a report or an engagement that hold a value. */
function fieldsOf(record: Fields): string[] {
  const single = ["kind", "status", "when", "where"].filter((name) => record[name] !== null);
  const ids = (name: string) => (Array.isArray(record[name]) ? (record[name] as readonly string[]).map((id) => `${name}/${id}`) : []);
  return [
    ...single,
    ...(record.others ? ["others"] : []),
    ...(record.occasion ? [`occasion/${String(record.occasion)}`] : []),
    ...list(record.participants).map(({ party }) => `participants/${String(party)}`),
    ...list(record.participants).flatMap(({ party, office }) => (office ? [`participants/${String(party)}/office`] : [])),
    ...list(record.delegations).map(({ state }) => `delegations/${String(state)}`),
    ...list(record.topics).map(({ code }) => `topics/${String(code)}`),
    ...list(record.outcomes).map((_, at) => `outcomes/${at}`),
    ...["invitedBy", "upcoming", "mentioned"].flatMap(ids),
  ];
}

function misquotes(register: Fields): string[] {
  const documents = new Map(list(register.documents).map((document) => [document.id, document]));
  const own = list(register.documents).flatMap((document) =>
    [...list(document.leads), ...list(document.departures)].map((each): Fields => ({ ...each, document: document.id ?? null })),
  );
  const evidence = Object.values(register).flatMap((part) => list(part).flatMap((each) => list(each.evidence)));
  return [...own, ...list(register.statements), ...evidence].flatMap((span) => {
    const { text, length } = documents.get(span.document ?? null) ?? {};
    const [from, to, exact] = [Number(span.from), Number(span.to), String(span.exact)];
    const right = typeof text === "string" ? text.slice(from, to) === exact : to - from === exact.length && to <= Number(length);
    return right ? [] : [`${String(span.document)} ${from}-${to}: "${exact}" does not stand there`];
  });
}
