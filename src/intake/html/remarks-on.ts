import { isDoublyEncoded } from "../charset/double-encoding.ts";
import type { Reading } from "../format.ts";
import type { PageHead } from "./facts/page-head.ts";

type Remark = Reading["remarks"][number];

/** What of a page could not be used, though its article was read. `isWhole`: JSON-LD has the whole body, and it was read. */
export function remarksOn(head: PageHead, text: string, isWhole: boolean): Remark[] {
  const remarks: Remark[] = [];
  if (isDoublyEncoded(text))
    remarks.push({
      what: "encoding",
      why: "its letters were encoded twice before it was saved; it was read as it stands",
      remedy: "bring the page from where it is whole",
    });
  if (!isWhole && head.linked.articles.some(({ isAccessibleForFree }) => /^false$/i.test(String(isAccessibleForFree))))
    remarks.push({
      what: "subscription",
      why: "the page says that only subscribers see the whole article; what it shows was read",
      remedy: "save the page as a subscriber",
    });
  if (head.next !== null)
    remarks.push({
      what: "continued",
      why: "the article continues on another page; what this one shows was read",
      remedy: "save the version for printing, or all of its pages",
    });
  return remarks;
}
