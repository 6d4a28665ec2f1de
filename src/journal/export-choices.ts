// What a person chose for the files that go out; kept as one setting, so that the next export is like the last.

/**
 * `posts`: for Jekyll, in `_posts`. `flat`: the same files side by side. `obsidian`: side by side, with properties,
 * tags and names that Obsidian understands.
 */
export type ExportShape = 'posts' | 'flat' | 'obsidian';

export interface ExportChoices {
  which: 'all' | 'public';
  shape: ExportShape;
  /** Whether the files say how strong a feeling was. */
  hasStrengths: boolean;
  /** Whether they say the time of day. */
  hasTimes: boolean;
  /** Lines for the front matter, as typed: see `formats/export-template.ts`. */
  template: string;
}

/** How the files are written, as far as the person has a choice. */
export type MarkdownChoices = Omit<ExportChoices, 'which'>;

/** With these, what was not touched goes out byte for byte as it came. */
export const PLAIN_EXPORT: ExportChoices = {
  which: 'all',
  shape: 'posts',
  hasStrengths: true,
  hasTimes: true,
  template: '',
};

/** A template longer than this is no template. */
export const LONGEST_TEMPLATE = 4_000;

const SHAPES: readonly unknown[] = ['posts', 'flat', 'obsidian'] satisfies ExportShape[];

/** Whether a stored value is such choices. */
export function isExportChoices(value: unknown): value is ExportChoices {
  if (typeof value !== 'object' || value === null) return false;
  const { which, shape, hasStrengths, hasTimes, template } = value as Record<keyof ExportChoices, unknown>;
  return (
    (which === 'all' || which === 'public') &&
    SHAPES.includes(shape) &&
    typeof hasStrengths === 'boolean' &&
    typeof hasTimes === 'boolean' &&
    typeof template === 'string' &&
    template.length <= LONGEST_TEMPLATE
  );
}
