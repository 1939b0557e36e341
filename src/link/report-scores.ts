import type { ReportFacts } from "../types/facts.ts";
import type { EngagementContext } from "./engagement-context.ts";
import { areCopies, scoreReports } from "./score-reports.ts";

/** Pairs of shapes remembered; then it begins anew. */
const MOST = 200_000;

/**
 * Scores of pairs of reports, each worked out once: the many copies of one story have few shapes among them, and their pairs are
 * many. It answers what `scoreReports` answers; what it remembers changes nothing but the time.
 */
export class ReportScores {
  readonly #numbers = new Map<string, number>();
  #shapes = new WeakMap<ReportFacts, number>();
  readonly #scores = new Map<string, number>();

  of(a: ReportFacts, b: ReportFacts, context: EngagementContext): number {
    const [x, y] = [this.#shapeOf(a), this.#shapeOf(b)];
    const key = `${Math.min(x, y)} ${Math.max(x, y)} ${areCopies(a, b, context)}`;
    const known = this.#scores.get(key);
    if (known !== undefined) return known;
    const score = scoreReports(a, b, context);
    this.#scores.set(key, score);
    if (this.#scores.size > MOST) this.#forget();
    return score;
  }

  /** A number for all that a score looks at: everything but the report's own id and place. */
  #shapeOf(report: ReportFacts): number {
    const known = this.#shapes.get(report);
    if (known !== undefined) return known;
    const { level, kind, bounds, yearless, states, city, country, company, occasion, offices } = report;
    const persons = report.persons.map(({ name, state, office }) => [name, state, office]);
    const shape = JSON.stringify([level, kind, bounds, yearless, states, city, country, company, occasion, offices, persons]);
    const number = this.#numbers.get(shape) ?? this.#numbers.size;
    this.#numbers.set(shape, number);
    this.#shapes.set(report, number);
    return number;
  }

  #forget(): void {
    this.#numbers.clear();
    this.#scores.clear();
    this.#shapes = new WeakMap();
  }
}
