import { CursorError } from "../../app/catalogue/cursor.ts";
import type { Walk, Walked } from "../../app/catalogue/walk.ts";
import type { RegisterService } from "../../app/serve/register-service.ts";

interface WalkQuery {
  readonly of?: string | undefined;
  readonly limit: number;
  readonly after?: string | undefined;
}

export interface WalkPage<T> {
  readonly items: readonly T[];
  readonly total: number;
  readonly next: string | null;
}

/** A page of what is told in the order of ids; the cursor is the last id. */
export function pageOf<W extends Walk>(service: RegisterService, what: W, { of, limit, after = "" }: WalkQuery): WalkPage<Walked[W]> {
  if (after !== "" && !/^[a-z]{3}_[0-9a-z]+$/.test(after)) throw new CursorError("this is no cursor of a page");
  const { items, total } = service.walk(what, of ?? null, after, limit + 1);
  const shown = items.slice(0, limit);
  return { items: shown, total, next: items.length > limit ? (shown.at(-1)?.id ?? null) : null };
}
