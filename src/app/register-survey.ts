import { OccasionBook, type OriginFacts, originFacts, PartyBook, type Source } from "../pipeline/merging.ts";
import type { DocumentId, StoryId } from "../types/ids.ts";
import type { LanguageTag } from "../types/vocabulary.ts";
import type { MergedView } from "./merged-view.ts";

/** A story, with little of each of its documents. */
export interface StorySurvey {
  readonly documents: DocumentId[];
  readonly languages: Set<LanguageTag>;
  readonly origins: OriginFacts[];
  /** Documents that can depart from something: others are not looked at again. */
  readonly comparable: Set<DocumentId>;
}

/** What is known of a whole register only after all its documents were looked at once. */
export interface RegisterSurvey {
  readonly parties: PartyBook;
  readonly occasions: OccasionBook;
  readonly stories: ReadonlyMap<StoryId, StorySurvey>;
  readonly storyOf: ReadonlyMap<DocumentId, StoryId>;
}

/** Looks at every document once, in the order of their ids. */
export function surveyRegister(merged: MergedView): RegisterSurvey {
  const parties = new PartyBook();
  const occasions = new OccasionBook();
  const stories = new Map<StoryId, StorySurvey>();
  const storyOf = new Map<DocumentId, StoryId>();
  for (const { analysis } of merged.view.documents()) {
    const source = merged.sourceOf(analysis);
    parties.add(source);
    occasions.add(source);
    const story = merged.story(source.id);
    storyOf.set(source.id, story);
    const survey = stories.get(story) ?? emptySurvey();
    stories.set(story, survey);
    addTo(survey, source);
  }
  return { parties, occasions, stories, storyOf };
}

export function emptySurvey(): StorySurvey {
  return { documents: [], languages: new Set(), origins: [], comparable: new Set() };
}

/** Documents are added in the order of their ids. */
export function addTo(survey: StorySurvey, source: Source): void {
  const { analysis } = source;
  survey.documents.push(source.id);
  if (analysis.language !== null) survey.languages.add(analysis.language);
  const main = analysis.reports.find(({ id }) => id === analysis.mainReport);
  survey.origins.push(originFacts(source, main?.statements ?? []));
  if (source.machine || analysis.departures.length > 0 || analysis.reports.length > 0) survey.comparable.add(source.id);
}
