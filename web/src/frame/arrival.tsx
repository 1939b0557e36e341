import { useEffect, useRef } from "react";

/** Takes whoever opens another page to its top, and whoever reads by keyboard or ear to its beginning. */
export function Arrival({ path }: { readonly path: string }) {
  const last = useRef(path);
  useEffect(() => {
    if (last.current === path) return;
    last.current = path;
    if (location.hash === "") scrollTo(0, 0);
    document.getElementById("page")?.focus({ preventScroll: true });
  }, [path]);
  return null;
}
