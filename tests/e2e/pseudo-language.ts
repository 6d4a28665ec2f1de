// The pseudo-language as a file that the app can load in the place of another.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '../..');
const EN = join(ROOT, 'src/i18n/en');
const ENTRY = 'pseudo-language.js';

function source(): string {
  const files = readdirSync(EN);
  const imports = files.map((file, at) => `import * as part${at} from ${JSON.stringify(join(EN, file))};`);
  return `${imports.join('\n')}
import { VOCABULARY } from ${JSON.stringify(join(ROOT, 'src/journal/vocabulary.ts'))};
import { pseudoWords } from ${JSON.stringify(join(ROOT, 'tests/i18n/pseudo.ts'))};
const { trendViews, ...all } = Object.assign({}, ${files.map((_, at) => `part${at}`).join(', ')});
export const words = pseudoWords({ ...all, views: trendViews });
export const labels = Object.fromEntries(VOCABULARY.map(({ id }) => [id, [pseudoWords(id), id]]));
export const phrases = [];
export const direction = 'ltr';`;
}

/** Its code; it imports nothing. */
export async function pseudoLanguage(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      lib: { entry: ENTRY, formats: ['es'] },
      rolldownOptions: { input: ENTRY },
    },
    plugins: [
      {
        name: 'ebb:pseudo-language',
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : null),
        load: (id) => (id === ENTRY ? source() : null),
      },
    ],
  });
  const [first] = [built].flat();
  if (!first || !('output' in first)) throw new Error('no pseudo-language was built');
  return first.output[0].code;
}
