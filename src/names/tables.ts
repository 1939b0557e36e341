/** What the comparison of names knows, as data: no letter and no word of a language stands in the code. */
export interface NameTables {
  /** Words inside names that do not tell people apart, folded: bin, ould, von. */
  readonly particles: ReadonlySet<string>;
}
