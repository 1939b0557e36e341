import { useEffect, useState } from "react";
import { useSpeech } from "../languages/language.tsx";
import { preferredLanguage } from "../languages/languages.ts";
import { ask, Refusal } from "./ask.ts";

export interface Answer<T> {
  /** The last answer: of what was asked before, while `isWaiting`. */
  readonly data: T | null;
  readonly refusal: Refusal | null;
  readonly isWaiting: boolean;
}

interface Held {
  readonly path: string | null;
  readonly data: unknown;
  readonly refusal: Refusal | null;
}

/** As many answers as going back and forth needs. */
const KEPT = 60;
const NOT_READY = 503;
/** Until it is asked again, in milliseconds. */
const PAUSE = 1_500;
const kept = new Map<string, unknown>();
const asked = new Map<string, Promise<unknown>>();

/** Forgets what was answered: the register has changed. */
export function forgetAnswers(): void {
  kept.clear();
  asked.clear();
}

/**
 * Asks again whenever the path changes; null asks nothing. What was answered before is there at once. Persons are called as texts in
 * the reader's language call them.
 */
export function useAnswer<T>(asking: string | null): Answer<T> {
  const { tag } = useSpeech();
  const path = asking === null ? null : withNames(asking, tag);
  const [held, setHeld] = useState<Held>({ path: null, data: null, refusal: null });
  useEffect(() => {
    if (path === null) return;
    // It may have come since this was drawn.
    if (kept.has(path)) return setHeld({ path, data: kept.get(path), refusal: null });
    let isWanted = true;
    const hold = (data: unknown, refusal: Refusal | null): void => {
      if (isWanted) setHeld({ path, data, refusal });
    };
    askOnce(path).then(
      (data) => hold(data, null),
      (error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        hold(null, error);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [path]);
  if (path === null) return { data: null, refusal: null, isWaiting: false };
  if (kept.has(path)) return { data: kept.get(path) as T, refusal: null, isWaiting: false };
  return { data: held.data as T | null, refusal: held.path === path ? held.refusal : null, isWaiting: held.path !== path };
}

/** Asks before anything is drawn what a page is going to ask; whatever comes of it, the page hears it. */
export function askAhead(paths: readonly string[]): void {
  const tag = preferredLanguage();
  for (const path of paths) askOnce(withNames(path, tag)).catch(() => undefined);
}

/** What several parts of a page want to know is asked once. */
function askOnce(path: string): Promise<unknown> {
  const already = asked.get(path);
  if (already !== undefined) return already;
  const answer = askUntilReady(path).finally(() => asked.delete(path));
  asked.set(path, answer);
  return answer;
}

/** A register that is being laid out for the first time answers in a moment. */
async function askUntilReady(path: string): Promise<unknown> {
  for (;;) {
    try {
      const data = await ask<unknown>(path);
      keep(path, data);
      return data;
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.status !== NOT_READY) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

function keep(path: string, data: unknown): void {
  kept.set(path, data);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

function withNames(path: string, tag: string): string {
  return path.startsWith("/api/") ? `${path}${path.includes("?") ? "&" : "?"}names=${tag}` : path;
}
