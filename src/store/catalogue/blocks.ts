import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** Where a line stands. */
export interface Place {
  readonly block: number;
  readonly line: number;
}

/** More lines are better compressed, and take longer until one of them is read. */
const LINES = 16;
const LETTERS = 16_000;

interface Block {
  readonly number: number;
  readonly lines: string[];
  letters: number;
}

/** Gathers lines of one kind into blocks. No line has a line break in it, as no JSON has that is written in one piece. */
export class BlockWriter {
  readonly #write: (number: number, bytes: Uint8Array) => void;
  readonly #open = new Map<string, Block>();
  #number = 0;

  /** @param write told of each block once, in any order */
  constructor(write: (number: number, bytes: Uint8Array) => void) {
    this.#write = write;
  }

  add(kind: string, line: string): Place {
    const block = this.#open.get(kind) ?? { number: ++this.#number, lines: [], letters: 0 };
    this.#open.set(kind, block);
    const place = { block: block.number, line: block.lines.push(line) - 1 };
    block.letters += line.length;
    if (block.lines.length >= LINES || block.letters >= LETTERS) this.#close(kind, block);
    return place;
  }

  finish(): void {
    for (const [kind, block] of this.#open) this.#close(kind, block);
  }

  #close(kind: string, { number, lines }: Block): void {
    this.#open.delete(kind);
    this.#write(number, zstdCompressSync(lines.join("\n")));
  }
}

/** The lines of a block, from its bytes. */
export function linesOf(bytes: Uint8Array): readonly string[] {
  return zstdDecompressSync(bytes).toString().split("\n");
}
