import { type Linked, type Merged, mergeEngagement, type Source, sourceOf, type Telling, tellingOf } from "../pipeline/merging.ts";
import type { DocumentId, EngagementId, ReportId, StoryId } from "../types/ids.ts";
import type { Analysis } from "../types/report.ts";
import { EngagementTree } from "./engagement-tree.ts";
import { lately } from "./lately.ts";
import { idOfNode } from "./node-kinds.ts";
import type { JoinedReports, RegisterView } from "./register-view.ts";

const MOST_SOURCES = 200;
const MOST_MERGED = 200;

/** What a settled register tells when its reports are merged, made as it is asked for; only ids are ever held all at once. */
export class MergedView {
  readonly view: RegisterView;
  readonly tree: EngagementTree;
  /** A document as merging sees it. */
  readonly source: (document: DocumentId) => Source;
  readonly linked: Linked;
  readonly #invented = new Set<DocumentId>();
  readonly #merged: (engagement: EngagementId) => Merged | null;

  constructor(view: RegisterView) {
    this.view = view;
    this.tree = new EngagementTree(view);
    this.linked = {
      personOf: (form) => view.personOf(form),
      occasionOf: (form) => view.occasionOf(form),
      leaderOf: (document) => view.copyOf(document)?.document ?? document,
    };
    this.source = lately(MOST_SOURCES, (document) => {
      const stored = view.document(document);
      if (stored === undefined) throw new Error(`${document} is told of but is not in the register: rebuild it`);
      if (stored.record.synthetic) this.#invented.add(document);
      return sourceOf(stored.analysis, this.linked);
    });
    this.#merged = lately(MOST_MERGED, (engagement) => this.#merge(engagement));
  }

  /** Whether the persons of a document and what happens in it are invented. */
  isSynthetic(document: DocumentId): boolean {
    this.source(document);
    return this.#invented.has(document);
  }

  sourceOf(analysis: Analysis): Source {
    return sourceOf(analysis, this.linked);
  }

  /** What the reports of an engagement tell together; null where there is no such engagement. */
  merged(engagement: EngagementId): Merged | null {
    return this.#merged(engagement);
  }

  engagementOf(report: ReportId): EngagementId {
    return this.view.engagementOf(report);
  }

  /** Documents in which reports stand, sorted. */
  documentsOf(reports: readonly ReportId[]): DocumentId[] {
    return [...new Set(reports.flatMap((report) => this.view.reportFacts(report)?.document ?? []))].sort();
  }

  /** Documents about one engagement, its parts or what it is a part of, and copies of one text are one story. */
  story(document: DocumentId): StoryId {
    return this.#rooted(this.view.story(document));
  }

  storyOfEngagement(engagement: EngagementId): StoryId {
    return idOfNode("sto", this.tree.root(engagement));
  }

  #rooted(story: StoryId): StoryId {
    const engagement: EngagementId = `eng_${story.slice("sto_".length)}`;
    return this.storyOfEngagement(engagement);
  }

  #merge(engagement: EngagementId): Merged | null {
    const joined = this.view.engagement(engagement);
    const [first, ...rest] = joined === undefined ? [] : this.#tellings(joined);
    if (first === undefined) return null;
    const parts = this.tree.parts(engagement).flatMap((part) => this.merged(part)?.account ?? []);
    return mergeEngagement([first, ...rest], parts);
  }

  #tellings({ members }: JoinedReports): Telling[] {
    return members.flatMap((id) => {
      const document = this.view.reportFacts(id)?.document;
      if (document === undefined) return [];
      const source = this.source(document);
      const report = source.analysis.reports.find((own) => own.id === id);
      return report === undefined ? [] : [tellingOf(report, source)];
    });
  }
}
