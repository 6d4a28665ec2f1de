// Every way in which a file may name feelings:
//   emotions: ["loneliness", "hope"] · loneliness hope · {loneliness: 4} · ["loneliness:4"] · - {name: hope, intensity: 2}
//   emotion_intensity: {"loneliness": 4} · ["loneliness: 4"]
import type { Intensity } from '../journal/entry.ts';
import type { Value } from './field.ts';
import type { NamedFeeling } from './page.ts';
import { splitWords } from './tags-field.ts';

export interface ReadFeelings {
  feelings: NamedFeeling[];
  /** A strength was there that is not 1 to 5, or that belongs to no feeling. */
  isIntensityOdd: boolean;
}

// Longer labels are not looked at for a number: the pattern would take the square of their blanks.
const MAX_NUMBERED = 300;
const WITH_NUMBER = /^(.*\S)\s*:\s*([1-5])$/s;

function intensityOf(value: Value): Intensity | null | 'odd' {
  if (value.kind === 'nothing') return null;
  const text = value.kind === 'text' ? value.text.trim() : '';
  return /^[1-5]$/.test(text) ? (Number(text) as Intensity) : 'odd';
}

class Named {
  readonly feelings: NamedFeeling[] = [];
  isIntensityOdd = false;
  private readonly byLabel = new Map<string, NamedFeeling>();

  add(label: string, strength: Value = { kind: 'nothing' }): void {
    if (label === '') return;
    const intensity = intensityOf(strength);
    if (intensity === 'odd') this.isIntensityOdd = true;
    let feeling = this.byLabel.get(label);
    if (!feeling) {
      feeling = { label };
      this.byLabel.set(label, feeling);
      this.feelings.push(feeling);
    }
    if (intensity !== null && intensity !== 'odd') feeling.intensity ??= intensity;
  }

  has(label: string): boolean {
    return this.byLabel.has(label);
  }

  strengthen(label: string, strength: Value): void {
    const intensity = intensityOf(strength);
    const feeling = this.byLabel.get(label);
    if (feeling && intensity !== null && intensity !== 'odd') feeling.intensity = intensity;
    else this.isIntensityOdd = true;
  }
}

function textAt(pairs: readonly { key: string; value: Value }[], key: string): string | null {
  const value = pairs.find((pair) => pair.key === key)?.value;
  return value?.kind === 'text' ? value.text : null;
}

/** Adds an item of the list; false when it is nothing that names a feeling. */
function addItem(named: Named, item: Value, mayHoldNumber: boolean): boolean {
  if (item.kind === 'nothing') return true;
  if (item.kind === 'text') {
    const numbered = mayHoldNumber && item.text.length < MAX_NUMBERED ? WITH_NUMBER.exec(item.text) : null;
    if (numbered) named.add(numbered[1] ?? '', { kind: 'text', text: numbered[2] ?? '', isPlain: true });
    else named.add(item.text);
    return true;
  }
  if (item.kind === 'list') return false;
  const name = textAt(item.pairs, 'name') ?? textAt(item.pairs, 'label');
  if (name === null) return addPairs(named, item.pairs);
  named.add(name, item.pairs.find((pair) => pair.key === 'intensity')?.value);
  return true;
}

function addPairs(named: Named, pairs: readonly { key: string; value: Value }[]): boolean {
  for (const { key, value } of pairs) named.add(key, value);
  return pairs.every((pair) => pair.value.kind === 'text' || pair.value.kind === 'nothing');
}

function itemsOf(value: Value): Value[] {
  if (value.kind === 'list') return value.items;
  if (value.kind !== 'text') return [];
  return splitWords(value.text).map((text) => ({ kind: 'text', text, isPlain: false }));
}

/** Strengths as a map, or as a list of `name: 4`, where a program knows no maps. */
function strengthenFrom(named: Named, value: Value): void {
  if (value.kind === 'map') for (const pair of value.pairs) named.strengthen(pair.key, pair.value);
  else if (value.kind === 'list') for (const item of value.items) strengthenOne(named, item);
  else if (value.kind === 'text') named.isIntensityOdd = true;
}

function strengthenOne(named: Named, item: Value): void {
  if (item.kind === 'map') {
    strengthenFrom(named, item);
    return;
  }
  const text = item.kind === 'text' ? item.text : '';
  const colon = text.lastIndexOf(':');
  const label = text.slice(0, Math.max(0, colon));
  const strength = { kind: 'text', text: text.slice(colon + 1), isPlain: true } as const;
  named.strengthen(named.has(label) ? label : label.trim(), strength);
}

/**
 * The feelings that `emotions` and `emotion_intensity` name, in their order, each once.
 * `name:4` is a strength only when no `emotion_intensity` is there. Null when `emotions` has another shape.
 */
export function readFeelings(emotions: Value, intensities: Value | null): ReadFeelings | null {
  const named = new Named();
  const isRead =
    emotions.kind === 'map'
      ? addPairs(named, emotions.pairs)
      : itemsOf(emotions).every((item) => addItem(named, item, intensities === null));
  if (!isRead) return null;
  if (intensities) strengthenFrom(named, intensities);
  return { feelings: named.feelings, isIntensityOdd: named.isIntensityOdd };
}
