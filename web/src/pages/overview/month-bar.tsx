import { Link } from "wouter";
import { useSpeech } from "../../languages/language.tsx";
import type { Roving } from "./use-roving.ts";

interface MonthBarProps {
  readonly month: string;
  readonly count: number;
  /** In which the bar stands; all of it can be pressed. */
  readonly box: { readonly x: number; readonly top: number; readonly width: number; readonly height: number };
  /** Of the highest bar. */
  readonly share: number;
  readonly mark: ReturnType<Roving["markProps"]>;
}

const LOWEST = 1.5;

/** The engagements of a month, and the way to them. */
export function MonthBar({ month, count, box: { x, top, width, height }, share, mark }: MonthBarProps) {
  const { say, date } = useSpeech();
  const label = say("mark.label", { what: date(month), count: say("count.engagements", { n: count }) });
  const high = Math.max(LOWEST, share * height);
  return (
    <Link href={`/engagements?month=${month}`} aria-label={label} id={mark.id} tabIndex={mark.tabIndex} onFocus={() => mark.onFocus(month)}>
      <title>{label}</title>
      <rect className="hit" x={x} width={width} y={top} height={height} />
      <rect x={x + width * 0.12} width={width * 0.76} y={top + height - high} height={high} rx={Math.min(2, width * 0.2)} />
    </Link>
  );
}
