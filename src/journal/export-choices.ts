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

const WHICH: readonly unknown[] = ['all', 'public'] satisfies ExportChoices['which'][];
const SHAPES: readonly unknown[] = ['posts', 'flat', 'obsidian'] satisfies ExportShape[];

/** Stored choices; those to begin with where none are stored, or none that this Ebb knows. */
export const exportChoicesOf = (stored: unknown): ExportChoices =>
  isExportChoices(stored) ? stored : PLAIN_EXPORT;

function isExportChoices(value: unknown): value is ExportChoices {
  const given = value as ExportChoices | null;
  const isOfKind = ([key, plain]: [string, unknown]) =>
    typeof given?.[key as keyof ExportChoices] === typeof plain;
  return (
    Object.entries(PLAIN_EXPORT).every(isOfKind) &&
    WHICH.includes(given?.which) &&
    SHAPES.includes(given?.shape) &&
    (given?.template.length ?? 0) <= LONGEST_TEMPLATE
  );
}
