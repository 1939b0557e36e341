import { useId } from "react";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { MonthBar } from "./month-bar.tsx";
import { MonthTick } from "./month-tick.tsx";
import { ticksOf } from "./month-ticks.ts";
import { lengthOf, type MonthWindow, monthAt, placeOf, within, zoomed } from "./month-window.ts";
import { monthsBetween } from "./months-between.ts";
import { useDragStretch } from "./use-drag-stretch.ts";
import { useMonthKeys } from "./use-month-keys.ts";
import { useRoving } from "./use-roving.ts";
import { useWidth } from "./use-width.ts";
import { useZoomWheel } from "./use-zoom-wheel.ts";

interface MonthsChartProps {
  readonly months: Statistics["months"];
  readonly whole: MonthWindow;
  readonly shown: MonthWindow;
  readonly onShow: (next: MonthWindow) => void;
}

const HEIGHT = 140;
const FOOT = 26;
/** Above the highest bar, for its number. */
const HEAD = 18;
const GROUND = HEAD + HEIGHT;
const ASSUMED = 960;
/** A few months are not drawn as wide as the page. */
const FEWEST = 12;

/** A bar a month; drawing along them, the wheel with Ctrl, plus and minus look more closely. */
export function MonthsChart({ months, whole, shown, onShow }: MonthsChartProps) {
  const { say, number, dir } = useSpeech();
  const [place, width] = useWidth<SVGSVGElement>(ASSUMED);
  const hint = useId();
  const isLeftward = dir === "rtl";
  const told = monthsBetween(months, shown).filter(({ count }) => count > 0);
  const most = Math.max(1, ...told.map(({ count }) => count));
  const step = width / Math.max(lengthOf(shown), FEWEST);
  const xOf = (month: number): number => (isLeftward ? width - (month - shown.first + 1) * step : (month - shown.first) * step);
  const monthUnder = (clientX: number): number => {
    const x = clientX - (place.current?.getBoundingClientRect().left ?? 0);
    return Math.min(shown.last, Math.max(shown.first, shown.first + Math.floor((isLeftward ? width - x : x) / step)));
  };
  const drag = useDragStretch(monthUnder, (first, last) => onShow(within(whole, { first, last })));
  useZoomWheel(place, (factor, x) => {
    onShow(zoomed(whole, shown, factor, shown.first + (isLeftward ? 1 - x : x) * (lengthOf(shown) - 1)));
  });
  const keys = told.map(({ month }) => month);
  const marks = useRoving("month", keys);
  const onKeyDown = useMonthKeys({ months: keys, marks, isLeftward, whole, shown, onShow });
  return (
    <>
      <p className="unseen" id={hint}>
        {say("zoom.keys")}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a drawing is no fieldset */}
      <svg
        ref={place}
        className="months"
        viewBox={`0 0 ${width} ${GROUND + FOOT}`}
        role="group"
        aria-label={say("months.title")}
        aria-describedby={hint}
        onKeyDown={onKeyDown}
        {...drag.handlers}
      >
        <line className="most" x1="0" x2={width} y1={HEAD} y2={HEAD} />
        <text x={isLeftward ? width : 0} y={HEAD - 6}>
          {number(most)}
        </text>
        {drag.stretch && <Stretch x={xOf} {...drag.stretch} step={step} />}
        {told.map(({ month, count }) => {
          const box = { x: xOf(placeOf(month)), top: HEAD, width: step, height: HEIGHT };
          return <MonthBar key={month} month={month} count={count} box={box} share={count / most} mark={marks.markProps(month)} />;
        })}
        <line x1="0" x2={width} y1={GROUND} y2={GROUND} />
        {ticksOf(shown, step).map(({ place: month, is }) => (
          <MonthTick key={month} x={xOf(month) + (isLeftward ? step : 0)} y={GROUND} month={monthAt(month)} is={is} />
        ))}
      </svg>
    </>
  );
}

interface StretchProps {
  readonly x: (month: number) => number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/** What is being drawn along. */
function Stretch({ x, from, to, step }: StretchProps) {
  return <rect className="stretch" x={Math.min(x(from), x(to))} width={(to - from + 1) * step} y={HEAD} height={HEIGHT} />;
}
