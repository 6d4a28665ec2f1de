// TOML at the head of a page, with its dates as the literals that they are and all digits of its numbers.
//   title = "A day"
//   date = 2025-06-19T10:00:00
import { parse, TomlDate } from 'smol-toml';
import { quoteDouble } from './quote.ts';
import { type Fields, isFields, Literal } from './yaml-of-values.ts';

const DECIMAL = /^[ \t]*([\w-]+)[ \t]*=[ \t]*([-+]?\d+\.\d+)[ \t]*(?:#[^\n]*)?\r?$/gm;

/** A clock that names no zone is in quotes: YAML 1.1 takes it for one of UTC, and a time alone for a number. */
function literalOf(date: TomlDate): Literal {
  const text = date.toISOString().replace(/\.000(?!\d)/, '');
  return new Literal(date.isLocal() && !date.isDate() ? quoteDouble(text) : text);
}

function plain(value: unknown, key: string, decimals: ReadonlyMap<string, string>): unknown {
  if (value instanceof TomlDate) return literalOf(value);
  if (typeof value === 'bigint') return new Literal(String(value));
  if (typeof value === 'number') {
    // `1.10` is a version to whoever wrote it.
    const decimal = decimals.get(key);
    return decimal !== undefined && Number(decimal) === value ? new Literal(decimal) : value;
  }
  if (Array.isArray(value)) return value.map((one) => plain(one, '', decimals));
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, one]) => [inner, plain(one, inner, decimals)]),
  );
}

/** The fields of a block; null when it is no TOML. Never throws. */
export function readTomlBlock(block: string): Fields | null {
  const decimals = new Map(
    Array.from(block.matchAll(DECIMAL), ([, key = '', number = '']) => [key, number] as const),
  );
  try {
    const fields = plain(parse(block, { integersAsBigInt: 'asNeeded' }), '', decimals);
    return isFields(fields) ? fields : null;
  } catch {
    return null;
  }
}
