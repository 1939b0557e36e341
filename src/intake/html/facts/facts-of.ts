import type { CarriedField } from "../../../types/document.ts";
import type { Body } from "../body/find-body.ts";
import type { Layout } from "../layout.ts";
import type { Page } from "../page.ts";
import { authorOf } from "./author-of.ts";
import { languageOf } from "./language-of.ts";
import { outletOf } from "./outlet-of.ts";
import type { PageHead } from "./page-head.ts";
import { type Marked, publishedOf } from "./published-of.ts";
import type { Said } from "./said.ts";
import { titleOf } from "./title-of.ts";
import { addressesOf } from "./url-of.ts";

/** Who wrote an article may stand a few lines below it. */
const BELOW = 6;

/** A page, and what was found in it. */
export interface Seen {
  readonly page: Page;
  readonly head: PageHead;
  readonly layout: Layout;
  readonly body: Body;
  readonly titles: readonly Said[];
  readonly text: string;
}

/** What a page says of its article beside the text, each with where it says it. */
export function factsOf({ page, head, layout, body, titles, text }: Seen): Readonly<Record<CarriedField, Said | null>> {
  const headline = body.title === null ? null : (layout.blocks[body.title] ?? null);
  const outlet = outletOf(head, page, layout.blocks, headline);
  const addresses = addressesOf(head);
  const outlets = [outlet?.value, head.meta.get("og:site_name"), head.meta.get("application-name")].filter((each) => each !== undefined);
  const first = body.first ?? layout.blocks.length;
  const end = body.end ?? layout.blocks.length;
  const language = languageOf(head, body.blocks[0]?.element ?? null, text);
  const near: Marked[] = [];
  for (const [element, { from }] of layout.ranges) if (from <= end + BELOW) near.push({ element, at: from });
  return {
    url: addresses[0] ?? null,
    title: titleOf(titles, headline, outlets),
    outlet,
    author: authorOf(
      head,
      near.filter(({ at }) => at >= (body.title ?? 0) - 3).map(({ element }) => element),
    ),
    published: publishedOf({
      head,
      times: near,
      layout,
      title: body.title,
      first,
      end,
      addresses: addresses.map(({ value }) => value),
      monthFirst: language?.value === "en-US",
    }),
    language,
  };
}
