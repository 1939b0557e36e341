import type { DocumentId, StoryId } from "../../types/ids.ts";
import type { WholeRegister } from "../select/whole-register.ts";

/** Documents that tell of one story, each of which the register has, by story; a round-up belongs to several. */
export function groupByStory({ merged, view }: WholeRegister): Map<StoryId, DocumentId[]> {
  const groups = new Map<StoryId, DocumentId[]>();
  for (const { id, analysis } of view.documents()) {
    const told = analysis.reports.map((report) => merged.storyOfEngagement(merged.engagementOf(report.id)));
    for (const story of new Set([merged.story(id), ...told])) {
      const group = groups.get(story);
      if (group) group.push(id);
      else groups.set(story, [id]);
    }
  }
  return new Map([...groups].filter(([, documents]) => documents.length > 1).sort(([a], [b]) => (a < b ? -1 : 1)));
}
