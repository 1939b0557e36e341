/** Names by the ids of those who are called so. */
export type Called = Readonly<Record<string, string>>;

/** How an id and what it is called stand beside each other in answers. */
const NAMED = [
  ["id", "name"],
  ["party", "name"],
  ["value", "label"],
] as const;

/** An answer in which everybody who has another name is called by it. Records stay as the register has them. */
export function namesIn(answer: unknown, called: Called): unknown {
  if (Array.isArray(answer)) return answer.map((one) => namesIn(one, called));
  if (typeof answer !== "object" || answer === null) return answer;
  const told: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(answer)) told[key] = key === "record" ? value : namesIn(value, called);
  for (const [key, name] of NAMED) {
    const id = told[key];
    const other = typeof id === "string" && name in told ? called[id] : undefined;
    if (other !== undefined) told[name] = other;
  }
  return told;
}
