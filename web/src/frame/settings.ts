import { useSyncExternalStore } from "react";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** How lines between states are drawn: disputed ones as disputed, or no lines at all. */
export const BOUNDARIES = ["disputed", "none"] as const;
export type Boundaries = (typeof BOUNDARIES)[number];

interface Settings {
  readonly theme: Theme;
  readonly boundaries: Boundaries;
}

const PLACE = "dragoman.settings";
const listeners = new Set<() => void>();
let current = read();

function read(): Settings {
  const [theme, boundaries] = (localStorage.getItem(PLACE) ?? "").split(" ");
  return { theme: THEMES.find((one) => one === theme) ?? "system", boundaries: BOUNDARIES.find((one) => one === boundaries) ?? "disputed" };
}

function show({ theme }: Settings): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function changeSettings(change: Partial<Settings>): void {
  current = { ...current, ...change };
  localStorage.setItem(PLACE, `${current.theme} ${current.boundaries}`);
  show(current);
  for (const listener of listeners) listener();
}

/** Before anything is drawn. */
export function showSettings(): void {
  show(current);
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
