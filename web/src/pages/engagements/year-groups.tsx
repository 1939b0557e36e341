import type { EngagementCard } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { EngagementLines } from "../../pieces/engagement-lines.tsx";

interface YearGroupsProps {
  readonly items: readonly EngagementCard[];
  /** They come in the order of time. */
  readonly isByYear: boolean;
}

export function YearGroups({ items, isByYear }: YearGroupsProps) {
  const { date, say } = useSpeech();
  if (!isByYear) return <Lines items={items} withinYear={false} heading={say("list.all")} />;
  const years = Map.groupBy(items, ({ when }) => when?.start.slice(0, 4) ?? "");
  return [...years].map(([year, own]) => (
    <section key={year} className="year">
      <h2>{year === "" ? say("when.unknown") : date(year)}</h2>
      <Lines items={own} withinYear={year !== ""} />
    </section>
  ));
}

interface LinesProps {
  readonly items: readonly EngagementCard[];
  readonly withinYear: boolean;
  readonly heading?: string;
}

function Lines({ items, withinYear, heading }: LinesProps) {
  return (
    <>
      {heading && <h2 className="unseen">{heading}</h2>}
      <EngagementLines cards={items} withinYear={withinYear} />
    </>
  );
}
