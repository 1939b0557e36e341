/** The name in a Host header or in an origin, without its port. */
export function hostName(authority: string): string {
  return authority.startsWith("[") ? authority.slice(0, authority.indexOf("]") + 1) : (authority.split(":")[0] ?? "");
}
