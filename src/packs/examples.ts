import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isMap, isSeq, LineCounter, parseDocument, type YAMLMap } from "yaml";
import type { IsoDate, LanguageTag } from "../types/vocabulary.ts";
import { baseSource, type PackSource, pathsOf } from "./pack-sources.ts";
import type { Problem } from "./types.ts";
import { yamlFault } from "./yaml-fault.ts";

/** `kind:key`, `kind:key=exact words` or `kind=exact words`. */
export interface Expectation {
  readonly kind: string;
  readonly key: string | null;
  readonly exact: string | null;
  readonly written: string;
}

/** A sentence of a pack, and what must and must not be found in it. */
export interface Example {
  readonly language: LanguageTag;
  readonly text: string;
  readonly expect: readonly Expectation[];
  readonly never: readonly Expectation[];
  readonly published: IsoDate | null;
  /** `fr/examples/dates.yaml:12` */
  readonly source: string;
}

const FIELDS: ReadonlySet<string> = new Set(["text", "expect", "never", "published"]);
const ITEM = /^([a-z-]+)(?::([^=]+))?(?:=([\s\S]+))?$/;

/** Reads the examples of a source of packs; malformed ones are told as problems. */
export function loadExamples(source: PackSource = baseSource()): {
  readonly examples: readonly Example[];
  readonly problems: readonly Problem[];
} {
  const examples: Example[] = [];
  const problems: Problem[] = [];
  for (const path of pathsOf(source)) {
    const language = exampleLanguage(path);
    if (language !== null)
      readExamples(readFileSync(join(source.folder, path), "utf8").replace(/^\ufeff/, ""), source.told(path), language, examples, problems);
  }
  return { examples, problems };
}

/** `languages/fr/examples/dates.yaml`, `domains/fishing/examples/fr.yaml`: the language of a file of examples; null for another file. */
export function exampleLanguage(path: string): LanguageTag | null {
  return (
    /^languages\/([^/]+)\/examples\/[^/]+\.yaml$/.exec(path)?.[1] ?? /^domains\/[^/]+\/examples\/([^/]+)\.yaml$/.exec(path)?.[1] ?? null
  );
}

function readExamples(yaml: string, file: string, language: LanguageTag, examples: Example[], problems: Problem[]): void {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const tell = (offset: number, what: string, remedy: string): void => {
    problems.push({ where: `${file}:${lines.linePos(offset).line}`, what, remedy });
  };
  // One mistake makes many: the first says where.
  for (const error of document.errors.slice(0, 1))
    tell(error.pos[0], `the file is not YAML: ${yamlFault(error)}`, "Put a value with special signs in quotes.");
  if (document.errors.length > 0 || document.contents === null) return;
  const items = isSeq(document.contents) ? document.contents.items : [null];
  for (const item of items) {
    if (!isMap(item)) tell(0, "the file is not a list of examples", "Begin every example with `- text: …`.");
    else readExample(item, { language, source: `${file}:${lines.linePos(item.range?.[0] ?? 0).line}` }, examples, problems);
  }
}

function readExample(item: YAMLMap, at: Pick<Example, "language" | "source">, examples: Example[], problems: Problem[]): void {
  const fields = item.toJSON() as Readonly<Record<string, unknown>>;
  const tell = (what: string, remedy: string): void => {
    problems.push({ where: at.source, what, remedy });
  };
  for (const name of Object.keys(fields))
    if (!FIELDS.has(name)) tell(`an example has no field "${name}"`, `The fields are ${[...FIELDS].join(", ")}.`);
  if (typeof fields.text !== "string" || fields.text.trim() === "") {
    tell("the example has no text", "Write a sentence after `text:`.");
    return;
  }
  const read = (name: string): Expectation[] => expectations(fields[name], name, tell);
  const [expect, never] = [read("expect"), read("never")];
  if (expect.length + never.length === 0)
    tell("the example expects nothing", "Say under `expect:` or `never:` what is to be found or not.");
  const published = fields.published === undefined ? null : String(fields.published).slice(0, 10);
  if (published !== null && !/^\d{4}-\d\d-\d\d$/.test(published)) tell(`"${published}" is no date`, "Write `published: 2025-09-21`.");
  examples.push({ ...at, text: fields.text, expect, never, published });
}

function expectations(value: unknown, name: string, tell: (what: string, remedy: string) => void): Expectation[] {
  if (value === undefined || value === null) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => {
    const [written, kind, key = null, exact = null] = ITEM.exec(typeof item === "string" ? item : "") ?? [];
    if (written !== undefined && kind !== undefined && (key ?? exact) !== null) return [{ kind, key, exact, written }];
    tell(
      `"${JSON.stringify(item)}" under ${name} cannot be read`,
      "Write `kind:key`, `kind:key=exact words` or `kind=exact words`, in quotes where a `: ` stands in it.",
    );
    return [];
  });
}
