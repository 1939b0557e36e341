import { useSearchParams } from "wouter";
import type { EngagementCard } from "../../../../src/api/types.ts";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { PagesOf } from "../../pieces/pages-of.tsx";
import { Chosen } from "./chosen.tsx";
import "./engagements.css";
import { FacetList } from "./facet-list.tsx";
import { ListActions } from "./list-actions.tsx";
import { YearGroups } from "./year-groups.tsx";

/** The list with what it can be narrowed by; the address is the view. */
export function EngagementsPage() {
  const { say } = useSpeech();
  const [search, setSearch] = useSearchParams();
  usePageTitle(say("nav.engagements"));
  const view = search.toString();
  const sort = search.get("sort") ?? "latest";
  const isByYear = sort === "latest" || sort === "earliest";
  return (
    <div className="engagements">
      <aside aria-label={say("facets.title")}>
        <FacetList search={search} onChange={setSearch} />
      </aside>
      <section>
        <h1>{say("nav.engagements")}</h1>
        <Chosen search={search} onChange={setSearch} />
        <PagesOf<EngagementCard>
          key={view}
          path={`/api/engagements?${view}`}
          above={(total) => <ListActions total={total} sort={sort} search={search} onChange={setSearch} />}
          empty={<p className="empty">{say(search.size > 0 ? "engagements.none-so" : "engagements.none")}</p>}
          show={(items) => <YearGroups items={items} isByYear={isByYear} />}
        />
      </section>
    </div>
  );
}
