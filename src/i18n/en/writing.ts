// Words of the tools of the writing page.
const number = (value: number) => new Intl.NumberFormat('en-GB').format(value);

export const writing = {
  tools: 'Tools for the text',
  undo: 'Undo',
  redo: 'Redo',
  bold: 'Bold',
  list: 'List',
  quote: 'Quote',
  heading: 'Heading',
  findLabel: 'Find in this page',
  found: (at: number, of: number) => (of === 0 ? 'none' : `${number(at)} of ${number(of)}`),
  previous: 'Previous place',
  next: 'Next place',
  closeFind: 'Close find',
  focus: 'Focus on this paragraph',
};
