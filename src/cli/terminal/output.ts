import { randomBytes } from "node:crypto";
import { once } from "node:events";
import type { WriteStream } from "node:tty";
import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** What a text goes to: a terminal, a pipe or a file. */
export interface Sink {
  write(text: string | Uint8Array): boolean;
  once(event: "drain", listener: () => void): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** Columns where nobody can say how many there are. */
const USUAL_WIDTH = 80;

/** Stands in each colour of the program's own until it is written: no text can know it, so no text can paint, or conceal. */
const OWN = randomBytes(9).toString("hex");

/** Colours of the program's own, and controls other than line ends and tabs: what a text brings along must not steer the terminal. */
const CONTROLS = new RegExp(`\\u001b\\[${OWN}([0-9;]*m)|[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]`, "g");
// biome-ignore lint/suspicious/noControlCharactersInRegex: this is what a colour begins with
const ESCAPES = /\u001b\[/g;
const MARKED = `\u001b[${OWN}`;

/** One of the two ways out: data, or messages and progress. */
export class Output {
  readonly isTerminal: boolean;
  readonly width: number;
  readonly #sink: Sink;
  readonly #colours: boolean;

  /** Colours only on a terminal, and not where NO_COLOR is set (no-color.org) or the terminal is a dumb one. */
  constructor(sink: Sink, environment: Readonly<Record<string, string | undefined>>) {
    this.#sink = sink;
    this.isTerminal = sink.isTTY ?? false;
    this.width = (this.isTerminal ? sink.columns : undefined) || USUAL_WIDTH;
    this.#colours = this.isTerminal && !environment.NO_COLOR && environment.TERM !== "dumb";
  }

  /** For `line` and `write` of an output, which let no other colours through. */
  paint(style: Style, text: string): string {
    if (!this.#colours || text === "") return text;
    const [before = "", after = ""] = styleText(style, "\n", { validateStream: false }).split("\n");
    return `${before.replaceAll(ESCAPES, MARKED)}${text}${after.replaceAll(ESCAPES, MARKED)}`;
  }

  line(text = ""): void {
    this.#sink.write(this.#safe(`${text}\n`));
  }

  /** Replaces the line on which the cursor stands, of a terminal. */
  overwrite(line: string): void {
    this.#sink.write(`\r\u001b[K${line}`);
  }

  /** For much: waits until the reader has taken in what was written. */
  async write(data: string | Uint8Array): Promise<void> {
    if (!this.#sink.write(typeof data === "string" ? this.#safe(data) : data)) await once(this.#sink as WriteStream, "drain");
  }

  #safe(text: string): string {
    if (!this.isTerminal) return text;
    return text.replace(CONTROLS, (_, colour: string | undefined) => (this.#colours && colour !== undefined ? `\u001b[${colour}` : ""));
  }

  /** The stream itself, for what writes to it by itself. */
  get sink(): Sink {
    return this.#sink;
  }
}
