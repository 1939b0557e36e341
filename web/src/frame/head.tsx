import { lazy, Suspense } from "react";
import { Link, useRoute } from "wouter";
import { useSpeech } from "../languages/language.tsx";
import type { TextKey } from "../languages/texts.ts";
import { FindBox } from "./find-box.tsx";
import "./frame.css";
import { SettingsLabel } from "./settings-label.tsx";

/** Popovers are large: they come after the page. */
const SettingsButton = lazy(async () => ({ default: (await import("./settings-button.tsx")).SettingsButton }));

const PLACES: readonly (readonly [href: string, text: TextKey, pattern: string])[] = [
  ["/", "nav.overview", "/"],
  ["/engagements", "nav.engagements", "/engagements/*?"],
  ["/add", "nav.add", "/add"],
];

export function Head() {
  const { say } = useSpeech();
  return (
    <header className="head">
      <a className="skip" href="#page">
        {say("nav.skip")}
      </a>
      <Link href="/" className="wordmark" lang="en">
        Dragoman
      </Link>
      <nav aria-label={say("nav.site")}>
        {PLACES.map(([href, text, pattern]) => (
          <Place key={href} href={href} pattern={pattern}>
            {say(text)}
          </Place>
        ))}
      </nav>
      <FindBox />
      <Suspense
        fallback={
          <button type="button" className="settings-button">
            <SettingsLabel />
          </button>
        }
      >
        <SettingsButton />
      </Suspense>
    </header>
  );
}

function Place({ href, pattern, children }: { readonly href: string; readonly pattern: string; readonly children: string }) {
  const [isHere] = useRoute(pattern);
  return (
    <Link href={href} aria-current={isHere ? "page" : undefined}>
      {children}
    </Link>
  );
}
