// The words Ebb begins with, and their families. A data table; ids never change. What else finds them is in
// aliases.ts, how pleasant they are in valence.ts.

export interface VocabularyWord {
  /** Also its English label. */
  readonly id: string;
  /** What it is called where another language is spoken (speak-feelings.ts). */
  label?: string;
  family: string;
  /** One of the twelve shown first. */
  isStarter?: true;
}

export const VOCABULARY: readonly VocabularyWord[] = [
  { id: 'loneliness', family: 'apart', isStarter: true },
  { id: 'longing', family: 'apart', isStarter: true },
  { id: 'disconnection', family: 'apart' },
  { id: 'rejection', family: 'apart' },
  { id: 'sadness', family: 'low', isStarter: true },
  { id: 'grief', family: 'low' },
  { id: 'disappointment', family: 'low' },
  { id: 'discouragement', family: 'low' },
  { id: 'hopelessness', family: 'low' },
  { id: 'heaviness', family: 'low' },
  { id: 'tiredness', family: 'worn', isStarter: true },
  { id: 'exhaustion', family: 'worn' },
  { id: 'numbness', family: 'worn', isStarter: true },
  { id: 'emptiness', family: 'worn' },
  { id: 'boredom', family: 'worn' },
  { id: 'anxiety', family: 'worry', isStarter: true },
  { id: 'worry', family: 'worry' },
  { id: 'fear', family: 'worry' },
  { id: 'overwhelm', family: 'worry' },
  { id: 'stress', family: 'worry' },
  { id: 'restlessness', family: 'worry' },
  { id: 'anger', family: 'heat', isStarter: true },
  { id: 'frustration', family: 'heat' },
  { id: 'irritation', family: 'heat' },
  { id: 'resentment', family: 'heat' },
  { id: 'envy', family: 'heat' },
  { id: 'shame', family: 'self' },
  { id: 'guilt', family: 'self' },
  { id: 'embarrassment', family: 'self' },
  { id: 'inadequacy', family: 'self' },
  { id: 'calm', family: 'settled', isStarter: true },
  { id: 'peace', family: 'settled' },
  { id: 'relief', family: 'settled' },
  { id: 'contentment', family: 'settled' },
  { id: 'acceptance', family: 'settled' },
  { id: 'safety', family: 'settled' },
  { id: 'solitude', family: 'settled' },
  { id: 'connection', family: 'close', isStarter: true },
  { id: 'love', family: 'close' },
  { id: 'belonging', family: 'close' },
  { id: 'compassion', family: 'close' },
  { id: 'gratitude', family: 'close', isStarter: true },
  { id: 'trust', family: 'close' },
  { id: 'hope', family: 'ahead', isStarter: true },
  { id: 'curiosity', family: 'ahead' },
  { id: 'determination', family: 'ahead' },
  { id: 'courage', family: 'ahead' },
  { id: 'inspiration', family: 'ahead' },
  { id: 'joy', family: 'bright', isStarter: true },
  { id: 'happiness', family: 'bright' },
  { id: 'excitement', family: 'bright' },
  { id: 'pride', family: 'bright' },
  { id: 'wonder', family: 'bright' },
  { id: 'nostalgia', family: 'between' },
  { id: 'surprise', family: 'between' },
  { id: 'confusion', family: 'between' },
  { id: 'uncertainty', family: 'between' },
  { id: 'vulnerability', family: 'between' },
];
