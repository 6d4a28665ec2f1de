// What the classes of a page look like: Cocoa numbers them anew in each file.
//   span.s2 {font-weight: bold; font-style: italic}

const RULE = /\.(\w{1,20})\s*\{([^}]{0,2000})\}/g;

const MARKS: [RegExp, string][] = [
  [/font-weight:\s*(?:bold|[6-9]00)|font:[^;]{0,200}\bbold\b/, 'b'],
  [/font-style:\s*(?:italic|oblique)|font:[^;]{0,200}\bitalic\b/, 'i'],
  [/text-decoration[\w-]*:[^;]{0,80}line-through/, 's'],
];

/** The marks of each class. */
export function stylesIn(css: string): ReadonlyMap<string, string[]> {
  return new Map(
    Array.from(css.matchAll(RULE), ([, name = '', rules = '']) => [
      name,
      MARKS.filter(([pattern]) => pattern.test(rules)).map(([, mark]) => mark),
    ]),
  );
}

/** The marks of several classes, each once. */
export function marksOf(styles: ReadonlyMap<string, string[]>, classes: readonly string[]): string[] {
  return [...new Set(classes.flatMap((one) => styles.get(one) ?? []))];
}
