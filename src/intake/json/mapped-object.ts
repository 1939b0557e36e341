import { canonicalLine } from "./canonical-line.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { type Mapping, sameName } from "./mapping.ts";

/**
 * An object under other names as a canonical line; `content.rendered` looks into objects. Null for what is no object: reading the
 * bytes as they are says what is wrong with them.
 */
export function mappedObject(bytes: Uint8Array, mapping: Mapping): Uint8Array | null {
  const value = parse(bytes);
  return isObject(value) ? canonicalLine((name) => lookUp(value, name), mapping) : null;
}

function lookUp(value: Readonly<Record<string, unknown>>, name: string): unknown {
  const own = valueUnder(value, name);
  if (own !== undefined) return own;
  const dot = name.indexOf(".");
  const inner = dot === -1 ? undefined : valueUnder(value, name.slice(0, dot));
  return isObject(inner) ? lookUp(inner, name.slice(dot + 1)) : undefined;
}

function valueUnder(value: Readonly<Record<string, unknown>>, name: string): unknown {
  const key = Object.keys(value).find((own) => sameName(own, name));
  return key === undefined ? undefined : value[key];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parse(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return isTooDeep(text) ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
