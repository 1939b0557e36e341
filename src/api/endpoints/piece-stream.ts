type Piece = string | Uint8Array;

/** Pieces that somebody makes, handed on one by one: the next is made once the one before was taken. */
export class PieceStream implements AsyncIterable<Uint8Array> {
  /** Fulfilled with the first piece, or the end; rejected where nothing could be made. */
  readonly begun: Promise<void>;
  #piece: Piece | null = null;
  #ended = false;
  #failure: unknown = null;
  #came: (() => void) | null = null;
  #taken: (() => void) | null = null;

  constructor(make: (give: (piece: Piece) => Promise<void>) => Promise<void>) {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    this.begun = promise;
    make((piece) => {
      resolve();
      return this.#put(piece);
    }).then(
      () => {
        resolve();
        this.#end(null);
      },
      (error: unknown) => {
        reject(error);
        this.#end(error);
      },
    );
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      if (this.#piece === null && !this.#ended)
        await new Promise<void>((resolve) => {
          this.#came = resolve;
        });
      const piece = this.#piece;
      if (piece === null) break;
      this.#piece = null;
      yield typeof piece === "string" ? Buffer.from(piece) : piece;
      this.#taken?.();
    }
    if (this.#failure !== null) throw this.#failure;
  }

  #put(piece: Piece): Promise<void> {
    this.#piece = piece;
    this.#came?.();
    return new Promise((resolve) => {
      this.#taken = resolve;
    });
  }

  #end(failure: unknown): void {
    this.#ended = true;
    this.#failure = failure;
    this.#came?.();
  }
}
