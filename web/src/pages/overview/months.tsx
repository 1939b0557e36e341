import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { lengthOf, type MonthWindow, monthAt, moved, windowOf, zoomed } from "./month-window.ts";
import { spanOf } from "./months-between.ts";
import { MonthsChart } from "./months-chart.tsx";
import { useRestingView } from "./use-resting-view.ts";
import { BACK, CLOSER, FORTH, WHOLE, WIDER, type ZoomButton, ZoomButtons } from "./zoom-buttons.tsx";

interface MonthsProps {
  readonly months: Statistics["months"];
  readonly undated: number;
}

/** Engagements by month: all years, or those that are looked at more closely. */
export function Months({ months, undated }: MonthsProps) {
  const { say } = useSpeech();
  const whole = spanOf(months);
  return (
    <section className="time">
      <h2>{say("months.title")}</h2>
      {whole && <Timeline months={months} whole={whole} />}
      {undated > 0 && <p className="quiet">{say("months.undated", { n: undated })}</p>}
    </section>
  );
}

function Timeline({ months, whole }: { readonly months: Statistics["months"]; readonly whole: MonthWindow }) {
  const { say, span, dir } = useSpeech();
  const [shown, show] = useRestingView<MonthWindow>(
    (search) => windowOf(whole, search.get("from"), search.get("to")),
    (search, next) => {
      const isWhole = lengthOf(next) === lengthOf(whole);
      for (const [name, place] of [
        ["from", next.first],
        ["to", next.last],
      ] as const)
        if (isWhole) search.delete(name);
        else search.set(name, monthAt(place));
    },
  );
  const isWhole = lengthOf(shown) === lengthOf(whole);
  const closer = zoomed(whole, shown, 2);
  const [earlier, later] = dir === "rtl" ? ([FORTH, BACK] as const) : ([BACK, FORTH] as const);
  const buttons: readonly ZoomButton[] = [
    { text: "zoom.earlier", sign: earlier, isOff: shown.first === whole.first, onPress: () => show(moved(whole, shown, -1)) },
    { text: "zoom.later", sign: later, isOff: shown.last === whole.last, onPress: () => show(moved(whole, shown, 1)) },
    { text: "zoom.closer", sign: CLOSER, isOff: lengthOf(closer) === lengthOf(shown), onPress: () => show(closer) },
    { text: "zoom.wider", sign: WIDER, isOff: isWhole, onPress: () => show(zoomed(whole, shown, 0.5)) },
    { text: "zoom.whole", sign: WHOLE, isOff: isWhole, onPress: () => show(whole) },
  ];
  const [from, to] = [monthAt(shown.first), monthAt(shown.last)];
  return (
    <>
      <ZoomButtons title={say("zoom.title", { what: say("months.title") })} buttons={buttons} />
      <MonthsChart months={months} whole={whole} shown={shown} onShow={show} />
      {!isWhole && (
        <p>
          <Link href={`/engagements?from=${from}&to=${to}`}>{say("months.list", { span: span(from, to) })}</Link>
        </p>
      )}
    </>
  );
}
