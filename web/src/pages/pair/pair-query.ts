/** The engagements in which both take part: states by code, persons and bodies by id. */
export function pairQuery(a: string, b: string): string {
  const kind = (one: string): string => (one.startsWith("par_") ? "person" : "state");
  return [a, b].map((one) => `${kind(one)}=${encodeURIComponent(one)}`).join("&");
}
