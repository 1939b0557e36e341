import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";

/** As many topics and years as can be taken in. */
const TOPICS = 14;
const YEARS = 8;

/** Of what was spoken through the years; the last years where there are many. */
export function TopicYears({ topics }: { readonly topics: Statistics["topics"] }) {
  const { say, name, date, number } = useSpeech();
  const years = [...new Set(topics.map(({ year }) => year))].toSorted().slice(-YEARS);
  const byTopic = Map.groupBy(topics, ({ topic }) => topic);
  const order = [...byTopic].toSorted(([a, x], [b, y]) => total(y) - total(x) || (a < b ? -1 : 1)).slice(0, TOPICS);
  const most = Math.max(1, ...topics.map(({ count }) => count));
  if (order.length === 0) return null;
  return (
    <section>
      <h2>{say("topics.title")}</h2>
      <div className="matrix-frame">
        <table className="topic-years">
          <thead>
            <tr>
              <td />
              {years.map((year) => (
                <th key={year} scope="col">
                  {date(year)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {order.map(([topic, own]) => (
              <tr key={topic}>
                <th scope="row">
                  <Link href={`/engagements?topic=${encodeURIComponent(topic)}`}>{name("topic", topic, own[0]?.label)}</Link>
                </th>
                {years.map((year) => {
                  const count = own.find((one) => one.year === year)?.count ?? 0;
                  return (
                    <td key={year}>
                      {count > 0 && (
                        <Link
                          href={`/engagements?topic=${encodeURIComponent(topic)}&year=${year}`}
                          aria-label={say("topics.cell", {
                            topic: name("topic", topic, own[0]?.label),
                            year: date(year),
                            count,
                          })}
                        >
                          <meter min={0} max={most} value={count} aria-hidden="true" />
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
    </section>
  );
}

function total(own: Statistics["topics"]): number {
  return own.reduce((sum, { count }) => sum + count, 0);
}
