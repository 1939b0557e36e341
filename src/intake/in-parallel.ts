/**
 * Works on what comes, on several at a time, and gives the results in the order in which it came. A result is given as soon as it
 * is ready and its turn, whether or not more comes.
 * @param work never rejects: what goes wrong is a result
 */
export async function* inParallel<T, R>(source: AsyncIterable<T>, most: number, work: (value: T) => Promise<R>): AsyncGenerator<R> {
  const iterator = source[Symbol.asyncIterator]();
  const working: { readonly result: Promise<R> }[] = [];
  let coming: Promise<IteratorResult<T>> | null = pull(iterator);
  try {
    for (;;) {
      const [first] = working;
      if (first === undefined && coming === null) return;
      if (first !== undefined && (coming === null || working.length >= most || (await isEarlier(first.result, coming)))) {
        working.shift();
        yield await first.result;
      } else if (coming !== null) {
        const next: IteratorResult<T> = await coming;
        coming = next.done ? null : pull(iterator);
        if (!next.done) working.push({ result: work(next.value) });
      }
    }
  } finally {
    await iterator.return?.();
  }
}

/** Whoever awaits it hears of an error; until then it is not unheard of. */
function pull<T>(iterator: AsyncIterator<T>): Promise<IteratorResult<T>> {
  const pulled = iterator.next();
  pulled.catch(() => {});
  return pulled;
}

async function isEarlier(one: Promise<unknown>, other: Promise<unknown>): Promise<boolean> {
  return await Promise.race([one.then(() => true), other.then(() => false)]);
}
