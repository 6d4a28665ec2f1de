// The look of a page of entries, on paper and on a screen. Apart, because whoever prints needs nothing else of it.

/** How the page looks, on paper and on a screen. */
export const PAGE_STYLE = `
.journal { max-width: 42rem; margin: 0 auto; padding: 1.5rem; background: #fff; color: #222; font: 11pt/1.5 Georgia, "Times New Roman", serif; overflow-wrap: break-word; }
.journal h1 { margin: 0 0 0.25rem; font-size: 1.6em; line-height: 1.25; }
.journal h2 { margin: 2rem 0 0.5rem; font-size: 1.2em; break-after: avoid; }
.journal h3 { margin: 1.75rem 0 0; font-size: 1.05em; break-after: avoid; }
.journal p, .journal blockquote, .journal pre { margin: 0 0 0.6em; }
.journal .day, .journal .named, .journal .more { color: #555; font-family: sans-serif; font-size: 0.85em; }
.journal .named { break-after: avoid; }
.journal .h { font-weight: bold; break-after: avoid; }
.journal .i { margin-bottom: 0.2em; padding-inline-start: 1.2em; text-indent: -1.2em; }
.journal .i + :not(.i) { margin-top: 0.6em; }
.journal blockquote { padding-inline-start: 1em; border-inline-start: 2px solid #bbb; }
.journal pre { white-space: pre-wrap; font-size: 0.85em; }
.journal table { border-collapse: collapse; font-family: sans-serif; font-size: 0.85em; break-inside: auto; }
.journal th, .journal td { padding-block: 0.2rem; padding-inline: 0 1.5rem; border-bottom: 1px solid #ddd; text-align: start; font-weight: normal; }
.journal thead th { color: #555; }
.journal svg { display: block; width: 100%; max-width: 34rem; height: auto; margin: 1rem 0 0.25rem; break-inside: avoid; }
.journal figure { margin: 0 0 0.6em; break-inside: avoid; }
.journal img { display: block; max-width: 100%; height: auto; max-height: 90vh; margin: 0 auto 0.6em; object-fit: contain; break-inside: avoid; }
.journal audio { display: block; width: 100%; max-width: 24rem; margin: 0.25rem 0 0.6em; }
.journal .missing { color: #555; }
@media print {
.journal { max-width: none; padding: 0; }
.journal img { max-height: 60vh; }
.journal audio { display: none; }
}
`;
