import { type KeyboardEvent, useCallback, useState } from "react";

export interface Roving {
  /** What stands on the mark with this key. */
  readonly markProps: (key: string) => { readonly id: string; readonly tabIndex: 0 | -1; readonly onFocus: (key: string) => void };
  /** Takes whoever reads by keyboard to this mark, once it is drawn. */
  readonly go: (key: string) => void;
  readonly current: string | null;
}

const DIRECTIONS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const;

/** In which direction a key leads, as steps to the right and down; null where it leads nowhere. */
export function directionOfKey({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): readonly [number, number] | null {
  if (altKey || ctrlKey || metaKey) return null;
  return Object.entries(DIRECTIONS).find(([name]) => name === key)?.[1] ?? null;
}

/**
 * Of many marks one is in the order of tabs; arrow keys lead from it to the others.
 * @param name of the drawing, unlike any other on the page
 * @param keys of the marks that are drawn; the first is where it begins
 */
export function useRoving(name: string, keys: readonly string[]): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);
  const idOf = (key: string): string => `${name}-${key}`;
  const onFocus = useCallback((key: string) => setChosen(key), []);
  return {
    current,
    markProps: (key) => ({ id: idOf(key), tabIndex: key === current ? 0 : -1, onFocus }),
    go: (key) => {
      setChosen(key);
      requestAnimationFrame(() => document.getElementById(idOf(key))?.focus());
    },
  };
}
