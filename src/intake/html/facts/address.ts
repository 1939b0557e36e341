import { isoDate } from "../../iso-date.ts";

const SAVED = /saved from url=\(\d+\)(\S+)/i;
const SINGLE_FILE = /^\s*(?:Page saved with SingleFile)?[\s\S]{0,80}?\burl:\s*(https?:\S+)/i;

/** The address that a browser writes into a page when it saves it. */
export function savedFrom(comments: readonly string[]): string | null {
  for (const comment of comments) {
    const found = SAVED.exec(comment)?.[1] ?? SINGLE_FILE.exec(comment)?.[1];
    const address = found === undefined ? null : absolute(found, null);
    if (address !== null) return address;
  }
  return null;
}

/** An address of the web in full; null for one that is not, or leads nowhere without knowing where the page stood. */
export function absolute(address: string, base: string | null): string | null {
  if (address.trim() === "" || !URL.canParse(address.trim(), base ?? undefined)) return null;
  const url = new URL(address.trim(), base ?? undefined);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

/** Whether an address names more than a site. */
export function hasPath(address: string): boolean {
  const { pathname, search } = new URL(address);
  return pathname.length > 1 || search.length > 1;
}

const DAY = /(?:^|[/_-])((?:19|20)\d{2})[/_-]?(0?[1-9]|1[0-2])[/_-]?(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/;

/** The day in an address: `/2025/05/20/`, `/2025-05-20-…`, `/20250520/`. */
export function dateInAddress(address: string): string | null {
  const found = DAY.exec(new URL(address).pathname);
  if (found === null) return null;
  const [, year, month = "", day = ""] = found;
  return isoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
