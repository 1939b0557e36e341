import type { EngagementCard } from "../../../src/api/types.ts";
import { EngagementLine } from "./engagement-line.tsx";

interface EngagementLinesProps {
  readonly cards: readonly EngagementCard[];
  /** The year stands over them already. */
  readonly withinYear?: boolean;
}

/** Engagements in a list, a line each. */
export function EngagementLines({ cards, withinYear = false }: EngagementLinesProps) {
  return (
    <ol className="lines">
      {cards.map((card) => (
        <li key={card.id}>
          <EngagementLine card={card} withinYear={withinYear} />
        </li>
      ))}
    </ol>
  );
}
