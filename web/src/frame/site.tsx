import { lazy, Suspense } from "react";
import { RouterProvider } from "react-aria-components";
import { Route, Switch, useLocation } from "wouter";
import { LanguageProvider } from "../languages/language.tsx";
import { Arrival } from "./arrival.tsx";
import { Fault } from "./fault.tsx";
import { Foot } from "./foot.tsx";
import { Head } from "./head.tsx";
import { Waiting } from "./waiting.tsx";

const overview = () => import("../pages/overview/overview-page.tsx");
const engagements = () => import("../pages/engagements/engagements-page.tsx");
const engagement = () => import("../pages/engagement/engagement-page.tsx");

/** What the address asks for is fetched while the texts of the language are. */
const AT_ONCE: readonly (readonly [path: RegExp, load: () => Promise<unknown>])[] = [
  [/^\/$/, overview],
  [/^\/engagements$/, engagements],
  [/^\/engagements\/./, engagement],
];
void AT_ONCE.find(([path]) => path.test(location.pathname))?.[1]();

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
  const [path, navigate] = useLocation();
  return (
    <LanguageProvider>
      <RouterProvider navigate={navigate}>
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
      </RouterProvider>
    </LanguageProvider>
  );
}
