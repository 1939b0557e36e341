import type { Merging } from "../pipeline/merging.ts";

/** A surname alone whose letters speak for it has more, although it decides nothing by itself; names that look alike have less. */
const ALIKE = 340;

/**
 * Whether a person's name is like enough to the one that was asked for, in whatever scripts. A single word means a surname: "Túnez" is
 * nobody's given name "Tunç".
 */
export function mayMean(name: string, asked: string, { departures }: Pick<Merging, "departures">): boolean {
  const [word, ...more] = asked.trim().split(/\s+/);
  const meant = more.length === 0 && word !== undefined ? (name.split(" ").at(-1) ?? name) : name;
  return departures.compare(meant, asked).score >= ALIKE;
}
