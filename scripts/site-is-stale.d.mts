/** Whether the site has to be built: it never was, or something that it is built of has changed since. */
export function siteIsStale(root: string): boolean;
