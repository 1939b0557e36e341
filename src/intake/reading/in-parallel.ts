/**
 * Works on what comes, on several at a time, and gives the results in the order in which it came. A result is given as soon as it
 * is ready and its turn, whether or not more comes. What the work on one throws is thrown in its turn, and ends it.
 */
export async function* inParallel<T, R>(source: AsyncIterable<T>, most: number, work: (value: T) => Promise<R>): AsyncGenerator<R> {
  const iterator = source[Symbol.asyncIterator]();
  const working: { readonly result: Promise<R> }[] = [];
  let coming: Promise<IteratorResult<T>> | null = heardOf(iterator.next());
  try {
    for (;;) {
      const [first] = working;
      if (first === undefined && coming === null) return;
      if (first !== undefined && (coming === null || working.length >= most || (await isEarlier(first.result, coming)))) {
        working.shift();
        yield await first.result;
      } else if (coming !== null) {
        const next: IteratorResult<T> = await coming;
        coming = next.done ? null : heardOf(iterator.next());
        if (!next.done) working.push({ result: heardOf(work(next.value)) });
      }
    }
  } finally {
    await iterator.return?.();
  }
}

/** Whoever awaits it hears of an error; until then it is not unheard of, which would end the program. */
function heardOf<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

async function isEarlier(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return await Promise.race([one.then(() => true), other.then(() => false)]);
}
