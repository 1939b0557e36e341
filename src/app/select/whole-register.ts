import type { Merging } from "../../pipeline/merging.ts";
import type { EngagementId } from "../../types/ids.ts";
import type { OccasionRecord, PartyRecord } from "../../types/record.ts";
import { MergedView } from "../merged-view.ts";
import { PartyReader } from "../party-reader.ts";
import type { Program } from "../program.ts";
import { AllRecords, type RecordOptions } from "../register-records.ts";
import { type RegisterSurvey, surveyRegister } from "../register-survey.ts";
import type { RegisterView } from "../register-view.ts";

/** A settled register as something is looked up in it by name: every document was looked at once. */
export class WholeRegister {
  readonly view: RegisterView;
  readonly merged: MergedView;
  readonly merging: Merging;
  readonly reader: PartyReader;
  readonly survey: RegisterSurvey;
  readonly records: AllRecords;

  constructor(view: RegisterView, { merging }: Program & { readonly merging: Merging }, options: RecordOptions) {
    this.view = view;
    this.merging = merging;
    this.merged = new MergedView(view, merging);
    this.reader = new PartyReader(this.merged, merging);
    this.survey = surveyRegister(this.merged);
    this.records = new AllRecords(this.merged, this.survey, merging, options);
  }

  /** Every party, without those that may be the same. */
  *parties(): Generator<PartyRecord> {
    for (const id of this.survey.parties.ids()) {
      const record = this.survey.parties.record(id, [], this.merging.parties);
      if (record !== undefined) yield record;
    }
  }

  occasions(): Iterable<OccasionRecord> {
    return this.records.occasions();
  }

  /** The engagements of which it is, directly or not, a part. */
  ancestors(engagement: EngagementId): EngagementId[] {
    const parent = this.merged.tree.parent(engagement);
    return parent === null ? [] : [parent, ...this.ancestors(parent)];
  }
}
