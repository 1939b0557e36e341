import { Origins } from "../pipeline/merging.ts";
import type { EngagementId, StoryId } from "../types/ids.ts";
import type { StoryRecord } from "../types/record.ts";
import type { StorySurvey } from "./register-survey.ts";
import type { RegisterView } from "./register-view.ts";

/** A story as the export has it. */
export function storyRecord(id: StoryId, { documents, languages, origins }: StorySurvey, view: RegisterView): StoryRecord {
  const engagement = engagementOfStory(id, view);
  return { id, documents, engagement, languages: [...languages].sort(), origins: new Origins(origins).count(documents) };
}

/** The engagement after which a story is called; a text in which nobody reports anything has none. */
export function engagementOfStory(story: StoryId, view: RegisterView): EngagementId | null {
  return view.engagement(`eng_${story.slice("sto_".length)}`)?.id ?? null;
}
