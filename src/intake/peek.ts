/** A stream of which the beginning is known, and of which nothing is lost: walking it gives that beginning again. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Lets go of the stream, whether or not it was walked. */
  readonly close: () => Promise<void>;
}

/** Looks at the first `size` bytes of a stream. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let length = 0;
  let ended = false;
  while (length < size && !ended) {
    const { done, value } = await iterator.next();
    if (done) ended = true;
    else {
      held.push(value);
      length += value.length;
    }
  }
  const close = async (): Promise<void> => void (await iterator.return?.());
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* held.splice(0);
      while (!ended) {
        const { done, value } = await iterator.next();
        if (done) ended = true;
        else yield value;
      }
    } finally {
      await close();
    }
  }
  return { head: Buffer.concat(held).subarray(0, size), chunks: whole(), close };
}
