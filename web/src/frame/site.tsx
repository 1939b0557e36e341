import { lazy, Suspense } from "react";
import { Route, Switch, useLocation } from "wouter";
import { askAhead } from "../ask/use-answer.ts";
import { LanguageProvider } from "../languages/language.tsx";
import { MOST_TOLD } from "../pages/overview/most-told.ts";
import { Arrival } from "./arrival.tsx";
import { Fault } from "./fault.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { Waiting } from "./waiting.tsx";

const overview = () => import("../pages/overview/overview-page.tsx");
const engagements = () => import("../pages/engagements/engagements-page.tsx");
const engagement = () => import("../pages/engagement/engagement-page.tsx");

/** What the address asks for is fetched while the texts of the language are, its answers too. */
const AT_ONCE: readonly (readonly [path: RegExp, load: () => Promise<unknown>, asks: readonly string[]])[] = [
  [/^\/$/, overview, ["/api/status", `/api/statistics?most=${MOST_TOLD}`, "/api/upcoming"]],
  [/^\/engagements$/, engagements, []],
  [/^\/engagements\/./, engagement, [`/api${location.pathname}`]],
];
const [, load, asks = []] = AT_ONCE.find(([path]) => path.test(location.pathname)) ?? [];
void load?.();
askAhead(asks);

const OverviewPage = lazy(async () => ({ default: (await overview()).OverviewPage }));
const EngagementsPage = lazy(async () => ({ default: (await engagements()).EngagementsPage }));
const EngagementPage = lazy(async () => ({ default: (await engagement()).EngagementPage }));
const PartyPage = lazy(async () => ({ default: (await import("../pages/party/party-page.tsx")).PartyPage }));
const StatePage = lazy(async () => ({ default: (await import("../pages/state/state-page.tsx")).StatePage }));
const PairPage = lazy(async () => ({ default: (await import("../pages/pair/pair-page.tsx")).PairPage }));
const OccasionPage = lazy(async () => ({ default: (await import("../pages/occasion/occasion-page.tsx")).OccasionPage }));
const DocumentPage = lazy(async () => ({ default: (await import("../pages/document/document-page.tsx")).DocumentPage }));
const AddPage = lazy(async () => ({ default: (await import("../pages/add/add-page.tsx")).AddPage }));
const FindPage = lazy(async () => ({ default: (await import("../pages/find/find-page.tsx")).FindPage }));
const NowherePage = lazy(async () => ({ default: (await import("./nowhere-page.tsx")).NowherePage }));

/** Every page that there is; each is fetched when it is first opened. */
export function Site() {
  const [path] = useLocation();
  return (
    <LanguageProvider>
      <Arrival path={path} />
      <Head />
      <main id="page" tabIndex={-1}>
        <Fault key={path}>
          <Suspense fallback={<Waiting />}>
            <Switch>
              <Route path="/" component={OverviewPage} />
              <Route path="/engagements" component={EngagementsPage} />
              <Route path="/engagements/:id">{({ id }) => <EngagementPage key={id} id={id} />}</Route>
              <Route path="/parties/:id">{({ id }) => <PartyPage key={id} id={id} />}</Route>
              <Route path="/states/:code">{({ code }) => <StatePage key={code} code={code} />}</Route>
              <Route path="/pairs/:a/:b">{({ a, b }) => <PairPage key={`${a} ${b}`} a={a} b={b} />}</Route>
              <Route path="/occasions/:id">{({ id }) => <OccasionPage key={id} id={id} />}</Route>
              <Route path="/documents/:id">{({ id }) => <DocumentPage key={id} id={id} />}</Route>
              <Route path="/add" component={AddPage} />
              <Route path="/find" component={FindPage} />
              <Route component={NowherePage} />
            </Switch>
          </Suspense>
        </Fault>
      </main>
      <Foot />
    </LanguageProvider>
  );
}
