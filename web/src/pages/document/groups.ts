/** What is marked alike in a text, in the order of the legend. */
export const GROUPS = ["who", "where", "when", "about", "happens"] as const;
export type Group = (typeof GROUPS)[number];

const OF_KIND: Readonly<Record<string, Group>> = {
  person: "who",
  office: "who",
  organisation: "who",
  state: "where",
  city: "where",
  date: "when",
  occasion: "when",
  topic: "about",
  frame: "happens",
};

export const groupOf = (kind: string): Group => OF_KIND[kind] ?? "happens";
