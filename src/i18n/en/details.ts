// Words of what comes to the writing page a moment later: finding a feeling, title, tags.
export const details = {
  title: 'Title',
  description: 'Description',
  tags: 'Tags',
  tagsHint: 'A comma or Enter ends a tag.',
  addTag: (tag: string) => `Add tag ${tag}`,
  removeTag: (tag: string) => `Remove tag ${tag}`,
  find: 'Find or add a feeling',
  isNamed: 'named already',
  addOwn: (label: string) => `Add “${label}” as your own word`,
  useExisting: (label: string) => `Use “${label}”`,
  keepOwn: (label: string) => `Keep “${label}” as your own`,
};
