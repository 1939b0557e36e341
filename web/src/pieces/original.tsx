import type { ReactNode } from "react";
import { directionOf } from "./direction.ts";

/** Words of a source or a name, in their own language and direction, kept apart from the sentence around them. */
export function Original({ lang, children }: { readonly lang?: string | null; readonly children: ReactNode }) {
  return (
    <bdi lang={lang ?? undefined} dir={directionOf(lang ?? null)}>
      {children}
    </bdi>
  );
}
