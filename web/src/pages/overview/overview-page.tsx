import { Link } from "wouter";
import type { EngagementPage, Statistics, Status, Upcoming } from "../../../../src/api/types.ts";
import { useAnswer } from "../../ask/use-answer.ts";
import { Answered } from "../../frame/answered.tsx";
import { usePageTitle } from "../../frame/page-title.tsx";
import { useSpeech } from "../../languages/language.tsx";
import { Months } from "./months.tsx";
import { MOST_TOLD } from "./most-told.ts";
import "./overview.css";
import { Places } from "./places.tsx";
import { Soon } from "./soon.tsx";
import { Together } from "./together.tsx";
import { TopicYears } from "./topic-years.tsx";

/** What there is, at a glance: every mark leads to its engagements. */
export function OverviewPage() {
  const { say } = useSpeech();
  usePageTitle(null);
  const answer = useAnswer<Statistics>(`/api/statistics?most=${MOST_TOLD}`);
  const upcoming = useAnswer<Upcoming>("/api/upcoming");
  return (
    <Answered answer={answer}>
      {(statistics) =>
        statistics.engagements === 0 ? (
          <Beginning />
        ) : (
          <div className="overview">
            <Summary statistics={statistics} />
            <Months months={statistics.months} undated={statistics.undated} />
            <Together statistics={statistics} />
            <Places places={statistics.places} />
            <TopicYears topics={statistics.topics} />
            {upcoming.data && <Soon upcoming={upcoming.data} title={say("soon.title")} />}
          </div>
        )
      }
    </Answered>
  );
}

function Summary({ statistics }: { readonly statistics: Statistics }) {
  const { say } = useSpeech();
  const { data } = useAnswer<Status>("/api/status");
  const { data: samples } = useAnswer<EngagementPage>("/api/engagements?synthetic=true&limit=1");
  return (
    <header className="summary">
      <h1>{say("overview.title")}</h1>
      <p className="lead">
        {say("overview.summary", {
          engagements: say("count.engagements", { n: statistics.engagements }),
          documents: say("count.documents", { n: data?.counts.documents ?? 0 }),
          languages: say("count.languages", { n: statistics.languages.length }),
        })}
      </p>
      {samples !== null && samples.total > 0 && (
        <p className="quiet">{say("overview.samples", { engagements: say("count.engagements", { n: samples.total }) })}</p>
      )}
    </header>
  );
}

/** An empty register. */
function Beginning() {
  const { say } = useSpeech();
  return (
    <div className="refused">
      <h1>{say("beginning.title")}</h1>
      <p>{say("beginning.about")}</p>
      <p>
        <Link href="/add" className="button">
          {say("nav.add")}
        </Link>
      </p>
      <p className="quiet">{say("beginning.samples")}</p>
    </div>
  );
}
