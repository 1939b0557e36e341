import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { depthOf } from "./depth.ts";

export interface MatrixParty {
  readonly id: string;
  readonly name: string;
  /** Stands at the head of its column. */
  readonly short: string;
  readonly href: string;
}

interface MatrixProps {
  readonly parties: readonly MatrixParty[];
  readonly pairs: Statistics["statePairs"];
  /** All pairs are known: an empty cell says that two never met. */
  readonly isWhole: boolean;
  readonly hrefOf: (a: string, b: string) => string;
}

/** Half a table, each two once, the deeper the more often; a column has its head where it begins. */
export function Matrix({ parties, pairs, isWhole, hrefOf }: MatrixProps) {
  const { say, number } = useSpeech();
  const counts = new Map(pairs.flatMap(({ a, b, count }) => [[`${a} ${b}`, count] as const, [`${b} ${a}`, count] as const]));
  const most = Math.max(1, ...counts.values());
  return (
    <div className="matrix-frame">
      <table className="matrix" data-whole={isWhole}>
        <caption className="unseen">{say("together.caption")}</caption>
        <tbody>
          {parties.map((row, at) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={row.href}>{row.name}</Link>
              </th>
              {parties.slice(0, at).map((column) => {
                const count = counts.get(`${row.id} ${column.id}`) ?? 0;
                return (
                  <td key={column.id}>
                    {count > 0 && (
                      <Link
                        href={hrefOf(row.id, column.id)}
                        data-depth={depthOf(count, most)}
                        aria-label={say("together.cell", { a: row.name, b: column.name, count })}
                      >
                        {number(count)}
                      </Link>
                    )}
                  </td>
                );
              })}
              {at < parties.length - 1 && (
                <th scope="col">
                  <abbr title={row.name}>{row.short}</abbr>
                </th>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
