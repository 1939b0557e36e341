import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { monthsBetween } from "./months-between.ts";

interface MonthsProps {
  readonly months: Statistics["months"];
  readonly undated: number;
}

const HEIGHT = 120;
const WIDTH = 1000;

/** Engagements by month, from the first to the last; an empty month is a gap. */
export function Months({ months, undated }: MonthsProps) {
  const { say, date, dir } = useSpeech();
  const all = monthsBetween(months);
  const most = Math.max(1, ...all.map(({ count }) => count));
  const step = WIDTH / Math.max(all.length, 12);
  const at = (index: number) => (dir === "rtl" ? WIDTH - (index + 1) * step : index * step);
  return (
    <section>
      <h2>{say("months.title")}</h2>
      <svg className="months" viewBox={`0 0 ${WIDTH} ${HEIGHT + 26}`}>
        <title>{say("months.title")}</title>
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} />
        {all.map(({ month, count }, index) =>
          count === 0 ? null : (
            <Link
              key={month}
              href={`/engagements?month=${month}`}
              aria-label={say("mark.label", { what: date(month), count: say("count.engagements", { n: count }) })}
            >
              <title>{say("mark.label", { what: date(month), count: say("count.engagements", { n: count }) })}</title>
              <rect className="hit" x={at(index)} width={step} y="0" height={HEIGHT} />
              <rect
                x={at(index) + step * 0.12}
                width={step * 0.76}
                y={HEIGHT - (count / most) * (HEIGHT - 8)}
                height={(count / most) * (HEIGHT - 8)}
                rx={Math.min(2, step * 0.2)}
              />
            </Link>
          ),
        )}
        {all.map(({ month }, index) =>
          month.endsWith("-01") || index === 0 ? (
            <YearMark
              key={month}
              x={dir === "rtl" ? at(index) + step : at(index)}
              year={month.slice(0, 4)}
              isSpaced={index > 0 || !(all[12 - Number(month.slice(5))] && Number(month.slice(5)) > 9)}
            />
          ) : null,
        )}
      </svg>
      {undated > 0 && <p className="quiet">{say("months.undated", { n: undated })}</p>}
    </section>
  );
}

interface YearMarkProps {
  readonly x: number;
  readonly year: string;
  /** There is room for it before the next. */
  readonly isSpaced: boolean;
}

function YearMark({ x, year, isSpaced }: YearMarkProps) {
  const { date } = useSpeech();
  if (!isSpaced) return null;
  return (
    <Link href={`/engagements?year=${year}`} className="year-mark">
      <line x1={x} x2={x} y1={HEIGHT} y2={HEIGHT + 8} />
      <text x={x} y={HEIGHT + 22} dx="0.3em">
        {date(year)}
      </text>
    </Link>
  );
}
