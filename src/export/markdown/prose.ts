import type { Part } from "../../brief/part.ts";
import { isolate } from "../../text/bidi.ts";
import type { CitedWords } from "../page/cited-words.ts";
import { callDocument } from "../page/page-of.ts";
import { webAddress } from "../web-address.ts";

/** Letters with a meaning in Markdown, wherever they stand; those of HTML are written as entities, which no renderer takes for tags. */
const LETTERS = /[\\`*_[\]|~$]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
/** Controls, among them those of direction: what a text brings along of these would act on its neighbours. */
const CONTROLS = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** Somebody's text in one line, without meaning for Markdown. A number and a dot, or a dash, could begin a list. */
export function plain(text: string): string {
  const line = text.toWellFormed().replaceAll(/\s+/g, " ").replaceAll(CONTROLS, "").trim();
  const harmless = line.replaceAll(LETTERS, (letter) => `\\${letter}`).replaceAll(/[&<>]/g, (letter) => ENTITIES[letter] ?? "");
  return harmless.replace(/^(\d+)([.)])/, "$1\\$2").replace(/^([-+=#])/, "\\$1");
}

/** A name in its own direction. */
export function named(text: string): string {
  return isolate(plain(text));
}

/** Words in their own direction between quotation marks, and the texts that have them. */
export function quoted(words: CitedWords, part: Part): string {
  const { exact, supports, sources } = words;
  const where = sources.map(
    ({ document, machine }) => `${linked(callDocument(document, part), document)}${machine ? " (machine translation)" : ""}`,
  );
  return `“${isolate(plain(exact))}” — ${where.join(", ")}${supports === null ? "" : `, only ${supports.replaceAll("-", " and ")}`}`;
}

/** A link to something on the page. */
export function linked(text: string, id: string): string {
  return `[${named(text)}](#${id})`;
}

/** A heading's or an entry's place on the page, for links. */
export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** Only addresses of the web are links. */
export function webLink(url: string): string {
  const address = webAddress(url);
  return address === null ? plain(url) : `<${address.replaceAll(/[<>`\s]/g, encodeURIComponent)}>`;
}

/** A list's line with lines under it. */
export function item(line: string, below: readonly string[] = []): string {
  return [`- ${line}`, ...below.map((own) => own.replaceAll(/^/gm, "  "))].join("\n");
}

/** A table; a cell is one line. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A section under its heading, nothing where it is empty. */
export function section(level: 2 | 3 | 4, title: string, content: string): string {
  return content === "" ? "" : `\n${"#".repeat(level)} ${title}\n\n${content}\n`;
}
