import { extname } from "node:path";
import type { Format } from "./format.ts";
import { jsonLines } from "./json-lines.ts";
import { plainText } from "./plain-text.ts";

/** Every format that can be read. */
export const FORMATS: readonly Format[] = [plainText, jsonLines];

/** What standard input is. */
export const STREAM_FORMAT: Format = jsonLines;

/** The format of a file, by the ending of its name. */
export function formatOf(path: string): Format | undefined {
  const ending = extname(path).toLowerCase();
  return FORMATS.find((format) => format.endings.includes(ending));
}

export function formatWithKey(key: string): Format | undefined {
  return FORMATS.find((format) => format.key === key);
}
