import { useEffect } from "react";

/** The name of the page in the window and in bookmarks. */
export function usePageTitle(title: string | null): void {
  useEffect(() => {
    document.title = title === null || title === "" ? "Dragoman" : `${title} · Dragoman`;
  }, [title]);
}
