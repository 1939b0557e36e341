import type { Report } from "../types/report.ts";
import type { Account } from "./account.ts";
import { accountOfReport } from "./account-of-report.ts";
import type { Source } from "./source.ts";

/** A report with what is needed to weigh it against others. */
export interface Telling {
  readonly report: Report;
  readonly source: Source;
  readonly account: Account;
}

export function tellingOf(report: Report, source: Source): Telling {
  return { report, source, account: accountOfReport(report, source) };
}
