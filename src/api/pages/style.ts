/** How the documentation looks: in light and dark, on paper and on a phone. */
export const STYLE = `
:root { color-scheme: light dark; --line: light-dark(#ddd, #444); --quiet: light-dark(#555, #aaa); --mark: light-dark(#0b5, #5d9); }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; display: grid; grid-template-columns: minmax(14rem, 20rem) minmax(0, 60rem); gap: 2rem; }
nav { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1.5rem; box-sizing: border-box; border-inline-end: 1px solid var(--line); font-size: .875rem; }
nav h1 { font-size: 1.1rem; margin: 0 0 1rem; }
nav ul { list-style: none; padding: 0; margin: 0; } nav ul ul { padding-inline-start: .75rem; } nav li { margin: .15rem 0; }
a { color: inherit; text-decoration-color: var(--mark); text-underline-offset: .15em; }
main { padding: 1.5rem 1.5rem 6rem; } h2 { margin-top: 3rem; text-transform: capitalize; } article { margin: 2rem 0; }
article + article { border-top: 1px solid var(--line); padding-top: 1rem; }
h3 span { color: var(--quiet); font-weight: 600; } h4 { margin: 1rem 0 .25rem; } code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .875rem; } caption { text-align: start; color: var(--quiet); }
th, td { text-align: start; vertical-align: top; padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line); font-weight: inherit; }
:target { outline: 2px solid var(--mark); outline-offset: .5rem; }
@media (max-width: 50rem) { body { display: block; } nav { position: static; height: auto; border: 0; } }
@media print { nav { display: none; } body { display: block; } }
`;
