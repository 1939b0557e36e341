import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { MOST_TOLD } from "./most-told.ts";

interface MatrixProps {
  readonly parties: readonly { readonly id: string; readonly name: string; readonly short: string; readonly href: string }[];
  readonly pairs: Statistics["statePairs"];
  readonly hrefOf: (a: string, b: string) => string;
}

/** As many rows as can be taken in. */
const MOST = 16;
const DEPTHS = 4;

/** Half a table: each two once, the deeper the more often. */
export function Matrix({ parties, pairs, hrefOf }: MatrixProps) {
  const { say, number } = useSpeech();
  const counts = new Map(pairs.flatMap(({ a, b, count }) => [[`${a} ${b}`, count] as const, [`${b} ${a}`, count] as const]));
  const most = Math.max(1, ...counts.values());
  const met = parties.filter(({ id }) => pairs.some(({ a, b }) => a === id || b === id)).slice(0, MOST);
  return (
    <div className="matrix-frame">
      <table className="matrix" data-whole={pairs.length < MOST_TOLD}>
        <caption className="unseen">{say("together.caption")}</caption>
        <thead>
          <tr>
            <td />
            {met.slice(0, -1).map(({ id, name, short }) => (
              <th key={id} scope="col">
                <abbr title={name}>{short}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {met.slice(1).map((row, at) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={row.href}>{row.name}</Link>
              </th>
              {met.slice(0, at + 1).map((column) => {
                const count = counts.get(`${row.id} ${column.id}`) ?? 0;
                return (
                  <td key={column.id}>
                    {count > 0 && (
                      <Link
                        href={hrefOf(row.id, column.id)}
                        data-depth={Math.ceil((count / most) * DEPTHS)}
                        aria-label={say("together.cell", { a: row.name, b: column.name, count })}
                      >
                        {number(count)}
                      </Link>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
