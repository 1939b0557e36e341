const NEWLINE = 0x0a;

/** A line without its end, counted from 1; `bytes` null when it is longer than the limit. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream into lines, never holding more than `limit` bytes of one. */
export async function* lines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let size = 0;
  let number = 1;
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size <= limit) held.push(part);
    else held = [];
  };
  const take = (): Line => {
    const line = { number: number++, bytes: size > limit ? null : Buffer.concat(held) };
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (size > 0) yield take();
}
