import {
  type Linked,
  type Merged,
  type Merging,
  mergeEngagement,
  type Source,
  sourceOf,
  type Telling,
  tellingOf,
} from "../pipeline/merging.ts";
import { lately } from "../store/lately.ts";
import type { DocumentId, EngagementId, ReportId, StoryId } from "../types/ids.ts";
import type { Analysis } from "../types/report.ts";
import { EngagementTree } from "./engagement-tree.ts";
import { idOfNode } from "./node-kinds.ts";
import type { CopyOf, JoinedReports, RegisterView } from "./register-view.ts";
import { StoryTranslations } from "./story-translations.ts";

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
  readonly #translations: StoryTranslations;

  constructor(view: RegisterView, { translations }: Pick<Merging, "translations">) {
    this.view = view;
    this.tree = new EngagementTree(view);
    this.linked = {
      personOf: (form) => view.personOf(form),
      engagementOf: (report) => view.engagementOf(report),
      occasionOf: (form) => view.occasionOf(form),
      leaderOf: (document) => view.copyOf(document)?.document ?? document,
      originalOf: (document) => this.#translations.originalOf(document),
    };
    this.source = lately(MOST_SOURCES, (document) => {
      const stored = view.document(document);
      if (stored === undefined) throw new Error(`${document} is told of but is not in the register: rebuild it`);
      if (stored.record.synthetic) this.#invented.add(document);
      return sourceOf(stored.analysis, this.linked);
    });
    this.#merged = lately(MOST_MERGED, (engagement) => this.#merge(engagement));
    const stories = { view, source: this.source, story: this.story.bind(this), documentsOf: this.documentsOfStory.bind(this) };
    this.#translations = new StoryTranslations(stories, translations);
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

  /** Documents that tell the story's engagement or its parts, or copy such a document, and belong to it; sorted. */
  documentsOfStory(story: StoryId): DocumentId[] {
    const rest = story.slice("sto_".length);
    const told = this.tree.within(`eng_${rest}`).flatMap((id) => this.view.engagement(id)?.members ?? []);
    const near = [...this.documentsOf(told), ...(this.view.document(`doc_${rest}`) ? [`doc_${rest}` as const] : [])];
    const all = new Set(near.flatMap((document) => this.view.copies(document)));
    return [...all].filter((document) => this.story(document) === story).sort();
  }

  /** Of what a document is a copy or a translation; null for one that is neither. */
  copyOf(document: DocumentId): CopyOf | null {
    const copied = this.view.copyOf(document);
    if (copied !== null) return copied;
    const original = this.#translations.originalOf(document);
    return original === null ? null : { document: original, relation: "translation" };
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
