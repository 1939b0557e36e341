import { type CsvError, parse } from "csv-parse";
import { Unreadable } from "../unreadable.ts";

/** A row as a spreadsheet numbers it: the one with the names of the columns is 1. */
export interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * Cuts text into rows, never holding more than `limit` characters of one.
 * @throws Unreadable where the text stops being a table; every row before it was given
 */
export async function* rowsOf(texts: AsyncIterable<string>, delimiter: string, limit: number): AsyncGenerator<Row> {
  const came: string[][] = [];
  let failure: CsvError | undefined;
  let number = 0;
  // Rows are collected as they are recognised: a stream that breaks off would lose those that it has not handed out.
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: limit,
    on_record: (cells: string[]) => {
      came.push(cells);
      return null;
    },
  });
  parser.on("error", (error: CsvError) => {
    failure = error;
  });
  const done = (write: (callback: () => void) => void): Promise<void> => new Promise((resolve) => write(() => resolve()));
  const take = function* (): Generator<Row> {
    for (const cells of came.splice(0)) {
      number++;
      if (cells.some((cell) => cell.trim() !== "")) yield { number, cells };
    }
    if (failure !== undefined)
      throw new Unreadable(
        "not a table",
        `from row ${number + 1} on: ${failure.message}`,
        "put cells with quotes or line ends into quotes",
      );
  };
  for await (const text of texts) {
    await done((callback) => parser.write(text, callback));
    yield* take();
  }
  await done((callback) => {
    parser.once("close", callback);
    parser.once("error", callback);
    parser.resume();
    parser.end();
  });
  yield* take();
}
