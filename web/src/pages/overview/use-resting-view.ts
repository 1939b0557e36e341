import { useEffect, useEffectEvent, useState } from "react";
import { useSearchParams } from "wouter";

/** So long nothing moves before the address is written, in milliseconds: browsers allow few changes of it in a second. */
const REST = 250;

/** A view that stands in the address: what is seen changes at once, the address when it has come to rest. */
export function useRestingView<T>(
  read: (search: URLSearchParams) => T,
  write: (search: URLSearchParams, view: T) => void,
): readonly [T, (view: T) => void] {
  const [search, setSearch] = useSearchParams();
  const [moving, setMoving] = useState<{ readonly view: T } | null>(null);
  const settle = useEffectEvent((view: T) => {
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        write(next, view);
        return next;
      },
      { replace: true },
    );
    setMoving(null);
  });
  useEffect(() => {
    if (moving === null) return;
    const timer = setTimeout(() => settle(moving.view), REST);
    return () => clearTimeout(timer);
  }, [moving]);
  return [moving === null ? read(search) : moving.view, (view) => setMoving({ view })];
}
