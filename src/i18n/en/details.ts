// Words of what comes to the writing page a moment later: finding a feeling, title, tags.
export const details = {
  title: 'Title',
  description: 'Description',
  tags: 'Tags',
  tagsHint: 'A comma or Enter ends a tag.',
  addTag: (tag: string) => `Add tag ${tag}`,
  removeTag: (tag: string) => `Remove tag ${tag}`,
  tagged: (tag: string) => `Tag ${tag}`,
  untagged: (tag: string) => `Tag ${tag} removed`,
  find: 'Find or add a feeling',
  isNamed: 'named already',
  named: (label: string) => `${label} is named`,
  offers: (count: number) => (count === 1 ? '1 suggestion' : `${count} suggestions`),
  addOwn: (label: string) => `Add “${label}” as your own word`,
  useExisting: (label: string) => `Use “${label}”`,
  keepOwn: (label: string) => `Keep “${label}” as your own`,
};
