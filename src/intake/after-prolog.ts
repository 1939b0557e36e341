/** The head of a file from its first element or `<!doctype` on: without an XML declaration and comments; from its first word where it is no markup. */
export function afterProlog(head: string): string {
  let rest = head
    .trimStart()
    .replace(/^<\?xml[^>]*>/, "")
    .trimStart();
  // A loop: one pattern for comments after comments takes years on many of them with no element behind.
  while (rest.startsWith("<!--")) {
    const end = rest.indexOf("-->", "<!--".length);
    if (end === -1) break;
    rest = rest.slice(end + "-->".length).trimStart();
  }
  return rest;
}
