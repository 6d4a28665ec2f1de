// The single words and sentences of a language, what each has to be given, and what it says then.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';

export interface Leaf {
  /** `write.notSaved.full` */
  path: string;
  value: unknown;
}

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export function leavesOf(tree: Record<string, unknown>, before = ''): Leaf[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    const path = before === '' ? name : `${before}.${name}`;
    return isTree(value) ? leavesOf(value, path) : [{ path, value }];
  });
}

const EN = join(import.meta.dirname, '../../src/i18n/en');
/** Names that a language has for what English calls otherwise. */
const RENAMED: Record<string, string> = { trendViews: 'views' };
/** Used by other words alone. */
const WITHIN = ['hoursDiffer', 'sources'];

const FILES = readdirSync(EN);
const nameOf = (name: string) => RENAMED[name] ?? name;

/** Every word in English, by the names that languages are known by. */
export async function englishWords(): Promise<Record<string, unknown>> {
  const modules = await Promise.all(FILES.map((file) => import(join(EN, file)) as Promise<object>));
  const all = modules.flatMap((module) => Object.entries(module));
  return Object.fromEntries(
    all.filter(([name]) => !WITHIN.includes(name)).map(([name, words]) => [nameOf(name), words]),
  );
}

/** What a gap takes: the kinds that its type allows. */
type Gap = readonly ('number' | 'text' | 'texts' | 'yes or no' | 'nothing' | { one: string[] })[];

// biome-ignore lint/suspicious/noExplicitAny: the nodes of a syntax tree
type Node = any;

function gapOf(type: Node): Gap | null {
  switch (type?.type) {
    case 'TSNumberKeyword':
      return ['number'];
    case 'TSStringKeyword':
      return ['text'];
    case 'TSBooleanKeyword':
      return ['yes or no'];
    case 'TSNullKeyword':
      return ['nothing'];
    case 'TSLiteralType':
      return typeof type.literal?.value === 'string' ? [{ one: [type.literal.value] }] : null;
    case 'TSTypeOperator':
      return gapOf(type.typeAnnotation);
    case 'TSArrayType':
      return type.elementType?.type === 'TSStringKeyword' ? ['texts'] : null;
    case 'TSUnionType': {
      const gaps = type.types.map(gapOf);
      return gaps.includes(null) ? null : gaps.flat();
    }
    default:
      return null;
  }
}

/** The gaps of the sentences below one name, by path; null where a gap takes something of its own making. */
function gapsBelow(path: string, value: Node, known: ReadonlyMap<string, Node>): [string, (Gap | null)[]][] {
  const node = value?.type === 'Identifier' ? known.get(value.name) : value;
  if (node?.type === 'ArrowFunctionExpression')
    return [[path, node.params.map((param: Node) => gapOf(param.typeAnnotation?.typeAnnotation))]];
  if (node?.type !== 'ObjectExpression') return [];
  return node.properties.flatMap((property: Node) => {
    const name = property.key?.name ?? property.key?.value;
    return gapsBelow(`${path}.${name}`, property.value, known);
  });
}

/** What every sentence of English has to be given, by its path. */
export const GAPS: ReadonlyMap<string, (Gap | null)[]> = new Map(
  FILES.flatMap((file) => {
    const { body } = parseAst(readFileSync(join(EN, file), 'utf8'), { lang: 'ts' }) as Node;
    const declared = body.flatMap((node: Node) => (node.declaration ?? node).declarations ?? []);
    const known = new Map<string, Node>(declared.map((one: Node) => [one.id.name, one.init]));
    return [...known].flatMap(([name, value]) => gapsBelow(nameOf(name), value, known));
  }),
);

const NAMES = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'];

function fillingsOf(gap: Gap, at: number, count: number): unknown[] {
  return gap.flatMap((kind): unknown[] => {
    if (typeof kind === 'object') return kind.one;
    if (kind === 'number') return [count];
    if (kind === 'text') return [NAMES[at]];
    if (kind === 'texts') return [[`One${at}`, `Two${at}`]];
    return kind === 'nothing' ? [null] : [true, false];
  });
}

/** Every way to fill the gaps of a sentence; none where a gap takes something of its own making. */
function fillings(path: string, count: number): unknown[][] {
  const gaps = GAPS.get(path) ?? [null];
  return gaps.reduce<unknown[][]>(
    (all, gap, at) => {
      const with_ = gap === null ? [] : fillingsOf(gap, at, count);
      return all.flatMap((given) => with_.map((value) => [...given, value]));
    },
    [[]],
  );
}

type Say = (...given: unknown[]) => unknown;

/** What a leaf says where its numbers are `count`, the first way it can be said. */
export function said({ path, value }: Leaf, count = 3): string {
  if (!(value instanceof Function)) return String(value);
  const [given] = fillings(path, count);
  return given ? String((value as Say)(...given)) : '';
}

export interface Saying {
  /** Texts that were filled in. */
  given: string[];
  ours: string;
  theirs: string;
}

const COUNTS = [0, 1, 2, 3, 11, 100, 1_204];
const isText = (value: unknown): value is string => typeof value === 'string';

/** What two languages make of the same. */
export function sayings(one: Leaf, other: Leaf): Saying[] {
  if (!(one.value instanceof Function))
    return [{ given: [], ours: String(one.value), theirs: String(other.value) }];
  const [ours, theirs] = [one.value as Say, other.value as Say];
  return COUNTS.flatMap((count) => fillings(one.path, count)).map((given) => ({
    given: given.flat().filter((value) => isText(value) && NAMES.includes(value)) as string[],
    ours: String(ours(...given)),
    theirs: String(theirs(...given)),
  }));
}
