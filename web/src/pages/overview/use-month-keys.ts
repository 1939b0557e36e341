import type { KeyboardEvent } from "react";
import { type MonthWindow, moved, placeOf, zoomed } from "./month-window.ts";
import { directionOfKey, type Roving } from "./use-roving.ts";

interface MonthKeysProps {
  /** The months that have a bar, in their order. */
  readonly months: readonly string[];
  readonly marks: Roving;
  readonly isLeftward: boolean;
  readonly whole: MonthWindow;
  readonly shown: MonthWindow;
  readonly onShow: (next: MonthWindow) => void;
}

/** Arrows lead from bar to bar, the other keys closer, wider, back and forth. */
export function useMonthKeys({ months, marks, isLeftward, whole, shown, onShow }: MonthKeysProps): (event: KeyboardEvent) => void {
  return (event) => {
    const next = windowByKey(event.key, whole, shown, marks.current);
    const direction = directionOfKey(event);
    const neighbour = direction && months[months.indexOf(marks.current ?? "") + (isLeftward ? -direction[0] : direction[0]) + direction[1]];
    if (next !== null) onShow(next);
    if (neighbour) marks.go(neighbour);
    if (next !== null || neighbour) event.preventDefault();
  };
}

/** Plus and minus around the month that is chosen, the whole by 0, half a window back and forth by the page keys. */
function windowByKey(key: string, whole: MonthWindow, shown: MonthWindow, current: string | null): MonthWindow | null {
  const around = current === null ? undefined : placeOf(current);
  if (key === "+" || key === "=") return zoomed(whole, shown, 2, around);
  if (key === "-") return zoomed(whole, shown, 0.5, around);
  if (key === "0") return whole;
  if (key === "PageUp") return moved(whole, shown, -1);
  return key === "PageDown" ? moved(whole, shown, 1) : null;
}
