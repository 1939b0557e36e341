import { Link } from "wouter";
import type { EngagementCard } from "../../../src/api/types.ts";
import { useSpeech } from "../languages/language.tsx";
import { EngagementLines } from "./engagement-lines.tsx";

interface LatestProps {
  readonly title: string;
  readonly cards: readonly EngagementCard[];
  readonly total: number;
  /** All of them. */
  readonly href: string;
}

/** The latest engagements of something, and the way to all of them. */
export function Latest({ title, cards, total, href }: LatestProps) {
  const { say } = useSpeech();
  if (total === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <EngagementLines cards={cards} />
      <p className="more">
        <Link href={href}>{say("latest.all", { n: total })}</Link>
      </p>
    </section>
  );
}
