import type { ReactNode } from "react";
import { Link } from "wouter";
import { useSpeech } from "../languages/language.tsx";
import "./ranked.css";

export interface RankedItem {
  readonly key: string;
  readonly name: ReactNode;
  readonly count: number;
  /** The engagements that are counted. */
  readonly href: string;
}

interface RankedProps {
  readonly title: string;
  readonly items: readonly RankedItem[];
}

/** What there is most of, each leading to its engagements. */
export function Ranked({ title, items }: RankedProps) {
  const { number } = useSpeech();
  const most = Math.max(1, ...items.map(({ count }) => count));
  if (items.length === 0) return null;
  return (
    <section className="ranked">
      <h3>{title}</h3>
      <ol>
        {items.map(({ key, name, count, href }) => (
          <li key={key}>
            <Link href={href}>
              <span className="ranked-name">{name}</span>
              <span className="ranked-count">{number(count)}</span>
              <meter min={0} max={most} value={count} aria-hidden="true" />
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
