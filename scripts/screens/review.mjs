// The review sheet: each picture that would change, before, after and where.

/** @typedef {{ name: string, kind: 'changed' | 'new' | 'gone', share?: number, before?: string, after?: string, where?: string }} Finding */

const STYLE = `body { font: 15px/1.5 system-ui; margin: 24px; background: #ccc8be; }
figure { margin: 0 0 32px; display: flex; flex-wrap: wrap; gap: 16px; }
figcaption { flex: 0 0 100%; font-weight: 600; }
img { max-width: 32%; border: 1px solid #888; align-self: flex-start; }`;

/** @param {Finding} finding */
function figureOf({ name, kind, share = 0, before, after, where }) {
  const pictures = [before, after, where]
    .filter((path) => path !== undefined)
    .map((path) => `<a href="${path}"><img src="${path}" alt=""></a>`);
  const more = kind === 'changed' ? `, ${(share * 100).toFixed(2)} % of its pixels` : '';
  return `<figure><figcaption>${name}: ${kind}${more}</figcaption>${pictures.join('')}</figure>`;
}

/**
 * The sheet as HTML; each row is before, after, where, as far as there are any.
 * @param {readonly Finding[]} findings
 */
export function reviewSheet(findings) {
  const rows = findings.map(figureOf).join('\n');
  return `<!doctype html><meta charset="utf-8"><title>Pictures to look at</title><style>${STYLE}</style>
<h1>Pictures to look at</h1><p>Before, after, and where they differ.</p>
${rows || '<p>Nothing changed.</p>'}
`;
}
