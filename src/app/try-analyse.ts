/** What came of an analysis, or why nothing did. */
export type Tried<T> = { readonly result: T; readonly failure: null } | { readonly result: null; readonly failure: string };

/** A text on which the analysis breaks down must not stop the others. */
export function tryAnalyse<T>(analyse: () => T): Tried<T> {
  try {
    return { result: analyse(), failure: null };
  } catch (error) {
    return { result: null, failure: error instanceof Error ? error.message : String(error) };
  }
}
