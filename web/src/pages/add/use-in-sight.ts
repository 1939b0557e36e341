import { type RefObject, useEffect, useRef } from "react";

/** Brings an element into sight whenever what it tells has changed. */
export function useInSight<E extends Element>(told: string): RefObject<E | null> {
  const place = useRef<E>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told anew
  useEffect(() => {
    place.current?.scrollIntoView({ block: "nearest" });
  }, [told]);
  return place;
}
