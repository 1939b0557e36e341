import { Link } from "wouter";
import { useSpeech } from "../../languages/language.tsx";
import type { ticksOf } from "./month-ticks.ts";

interface MonthTickProps {
  readonly x: number;
  readonly y: number;
  readonly month: string;
  readonly is: ReturnType<typeof ticksOf>[number]["is"];
}

/** A year below the line of time, which leads to its engagements, or a month. */
export function MonthTick({ x, y, month, is }: MonthTickProps) {
  const { date, dir } = useSpeech();
  const year = month.slice(0, 4);
  const drawn = (
    <>
      <line x1={x} x2={x} y1={y} y2={y + (is === "year" ? 8 : 5)} />
      <text x={x} y={y + 20} dx={dir === "rtl" ? "-0.3em" : "0.3em"}>
        {is === "year" ? date(year) : date(month, is === "month" ? "short" : "long")}
      </text>
    </>
  );
  if (is !== "year") return <g>{drawn}</g>;
  return <Link href={`/engagements?year=${year}`}>{drawn}</Link>;
}
