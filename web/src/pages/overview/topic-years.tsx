import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { depthOf } from "./depth.ts";

type Topics = Statistics["topics"];

/** As many topics and years as can be taken in. */
const TOPICS = 14;
const YEARS = 10;

/** Of what was spoken through the years, the deeper the more often; the last years where there are many. */
export function TopicYears({ topics }: { readonly topics: Topics }) {
  const { say, name, date, number } = useSpeech();
  const rows = mostSpokenOf(topics);
  if (rows.length === 0) return null;
  const shown = rows.flatMap(({ own }) => own);
  const years = yearsOf(shown);
  const most = Math.max(...shown.map(({ count }) => count));
  return (
    <section>
      <h2>{say("topics.title")}</h2>
      <div className="matrix-frame">
        <table className="matrix topic-years">
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
            {rows.map(({ topic, own }) => {
              const called = name("topic", topic, own[0]?.label);
              const href = `/engagements?topic=${encodeURIComponent(topic)}`;
              return (
                <tr key={topic}>
                  <th scope="row">
                    <Link href={href}>{called}</Link>
                  </th>
                  {years.map((year) => {
                    const count = own.find((one) => one.year === year)?.count ?? 0;
                    const label = say("topics.cell", { topic: called, year: date(year), count });
                    return (
                      <td key={year}>
                        {count > 0 && (
                          <Link href={`${href}&year=${year}`} data-depth={depthOf(count, most)} aria-label={label}>
                            {number(count)}
                          </Link>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** The topics that are spoken of most, each with its years. */
function mostSpokenOf(topics: Topics): readonly { readonly topic: string; readonly own: Topics }[] {
  const total = (own: Topics): number => own.reduce((sum, { count }) => sum + count, 0);
  return [...Map.groupBy(topics, ({ topic }) => topic)]
    .map(([topic, own]) => ({ topic, own, total: total(own) }))
    .toSorted((a, b) => b.total - a.total || (a.topic < b.topic ? -1 : 1))
    .slice(0, TOPICS);
}

/** The last years, with none left out. */
function yearsOf(topics: Topics): readonly string[] {
  const told = topics.map(({ year }) => Number(year));
  const last = Math.max(...told);
  const first = Math.max(last - YEARS + 1, Math.min(...told));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => String(first + at).padStart(4, "0"));
}
