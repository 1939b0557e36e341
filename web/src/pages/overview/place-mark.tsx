import { type CSSProperties, memo } from "react";
import { Link } from "wouter";
import type { Statistics } from "../../../../src/api/types.ts";
import { useSpeech } from "../../languages/language.tsx";
import { valueLabel } from "../../pieces/value-label.ts";

interface PlaceMarkProps {
  readonly place: Statistics["places"][number];
  readonly x: number;
  readonly y: number;
  /** Of the place with most engagements, from 0 to 1. */
  readonly share: number;
  readonly id: string;
  readonly tabIndex: 0 | -1;
  readonly onFocus: (value: string) => void;
}

const SMALLEST = 3.5;
const LARGEST = 15;
const EASY_TO_HIT = 12;

/** A place as a circle, as large on the screen however close the map is; many, so drawn again only when they change. */
export const PlaceMark = memo(function PlaceMark({ place, x, y, share, id, tabIndex, onFocus }: PlaceMarkProps) {
  const speech = useSpeech();
  const label = speech.say("mark.label", {
    what: valueLabel("place", place, speech),
    count: speech.say("count.engagements", { n: place.count }),
  });
  const radius = SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(share);
  return (
    <Link
      href={`/engagements?place=${encodeURIComponent(place.value)}`}
      aria-label={label}
      id={id}
      tabIndex={tabIndex}
      onFocus={() => onFocus(place.value)}
    >
      <title>{label}</title>
      <circle className="hit" cx={x} cy={y} style={sized(Math.max(EASY_TO_HIT, radius))} />
      <circle cx={x} cy={y} style={sized(radius)} />
    </Link>
  );
});

/** The radius in pixels, of which the style sheet makes units of the drawing. */
function sized(radius: number): CSSProperties {
  return { "--radius": `${radius.toFixed(1)}px` } as CSSProperties;
}
