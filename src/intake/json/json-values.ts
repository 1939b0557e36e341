import type { Line } from "../lines.ts";

const [QUOTE, BACKSLASH, COMMA, OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [...'"\\,[]{}'].map((sign) => sign.charCodeAt(0));

/**
 * Cuts a stream of JSON into the elements of an array, or into values that follow each other, never holding more than `limit` bytes
 * of one. It only counts brackets: whether a value makes sense is for its reader to say.
 */
export async function* jsonValues(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  const cutter = new Cutter(limit);
  for await (const chunk of chunks) yield* cutter.cut(chunk);
  yield* cutter.end();
}

class Cutter {
  readonly #limit: number;
  #held: Uint8Array[] = [];
  #size = 0;
  #number = 1;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inArray = false;

  constructor(limit: number) {
    this.#limit = limit;
  }

  *cut(chunk: Uint8Array): Generator<Line> {
    let start = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] ?? 0;
      if (this.#inString) this.#withinString(byte);
      else if (this.#depth === 0 && this.#separates(byte)) {
        this.#hold(chunk.subarray(start, at));
        yield* this.end();
        start = at + 1;
      } else if (this.#closes(byte)) {
        this.#hold(chunk.subarray(start, at + 1));
        yield* this.end();
        start = at + 1;
      }
    }
    this.#hold(chunk.subarray(start));
  }

  /** Gives what is held, if anything. */
  *end(): Generator<Line> {
    if (this.#size > 0) yield { number: this.#number++, bytes: this.#size > this.#limit ? null : Buffer.concat(this.#held) };
    this.#held = [];
    this.#size = 0;
  }

  #withinString(byte: number): void {
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) this.#inString = false;
  }

  /** What stands between values: white space, a byte order mark, and the brackets and commas of the outermost array. */
  #separates(byte: number): boolean {
    if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xef || byte === 0xbb || byte === 0xbf) return true;
    if (this.#inArray && byte === CLOSE_ARRAY) {
      this.#inArray = false;
      return true;
    }
    if (!this.#inArray && byte === OPEN_ARRAY) {
      this.#inArray = true;
      return true;
    }
    return this.#inArray && byte === COMMA;
  }

  /** Whether a value ends with this byte. */
  #closes(byte: number): boolean {
    if (byte === QUOTE) this.#inString = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) this.#depth++;
    else if ((byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) && this.#depth > 0) return --this.#depth === 0;
    return false;
  }

  #hold(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size <= this.#limit) {
      if (part.length > 0) this.#held.push(part);
    } else this.#held = [];
  }
}
