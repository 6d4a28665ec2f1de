// The words Ebb begins with: names, families and search aliases. A data table; ids never change.
// Valence and energy (-1..1) are our own judgement; they order words and judge nothing.

export interface Family {
  id: string;
  /** OKLCH hue in degrees; the colours themselves are in the theme. */
  hue: number;
}

export interface VocabularyWord {
  /** Also its English label. */
  id: string;
  family: string;
  valence: number;
  energy: number;
  /** Other ways to find it, in English. */
  aliases: readonly string[];
  /** One of the twelve shown first. */
  isStarter?: true;
}

export const FAMILIES: readonly Family[] = [
  { id: 'apart', hue: 280 },
  { id: 'low', hue: 255 },
  { id: 'worn', hue: 230 },
  { id: 'worry', hue: 305 },
  { id: 'heat', hue: 25 },
  { id: 'self', hue: 325 },
  { id: 'settled', hue: 165 },
  { id: 'close', hue: 350 },
  { id: 'ahead', hue: 60 },
  { id: 'bright', hue: 90 },
  { id: 'between', hue: 200 },
];

export const VOCABULARY: readonly VocabularyWord[] = [
  { id: 'loneliness', family: 'apart', valence: -0.7, energy: -0.35, aliases: ['lonely'], isStarter: true },
  {
    id: 'longing',
    family: 'apart',
    valence: -0.3,
    energy: 0.1,
    aliases: ['longing', 'yearning', 'craving'],
    isStarter: true,
  },
  {
    id: 'disconnection',
    family: 'apart',
    valence: -0.55,
    energy: -0.35,
    aliases: ['disconnected', 'cut off'],
  },
  {
    id: 'rejection',
    family: 'apart',
    valence: -0.75,
    energy: 0.15,
    aliases: ['rejected', 'left out', 'unwanted'],
  },
  { id: 'sadness', family: 'low', valence: -0.7, energy: -0.35, aliases: ['sad', 'down'], isStarter: true },
  { id: 'grief', family: 'low', valence: -0.85, energy: 0.0, aliases: ['grieving', 'heartbroken'] },
  {
    id: 'disappointment',
    family: 'low',
    valence: -0.55,
    energy: -0.2,
    aliases: ['disappointed', 'let down'],
  },
  {
    id: 'discouragement',
    family: 'low',
    valence: -0.6,
    energy: -0.3,
    aliases: ['discouraged', 'disheartened'],
  },
  { id: 'hopelessness', family: 'low', valence: -0.9, energy: -0.4, aliases: ['hopeless', 'despairing'] },
  { id: 'heaviness', family: 'low', valence: -0.5, energy: -0.6, aliases: ['heavy', 'weighed down'] },
  {
    id: 'tiredness',
    family: 'worn',
    valence: -0.25,
    energy: -0.75,
    aliases: ['tired', 'sleepy'],
    isStarter: true,
  },
  {
    id: 'exhaustion',
    family: 'worn',
    valence: -0.45,
    energy: -0.8,
    aliases: ['exhausted', 'drained', 'burnt out'],
  },
  {
    id: 'numbness',
    family: 'worn',
    valence: -0.4,
    energy: -0.65,
    aliases: ['numb', 'indifferent', 'flat'],
    isStarter: true,
  },
  { id: 'emptiness', family: 'worn', valence: -0.6, energy: -0.55, aliases: ['empty', 'hollow'] },
  { id: 'boredom', family: 'worn', valence: -0.3, energy: -0.65, aliases: ['bored'] },
  {
    id: 'anxiety',
    family: 'worry',
    valence: -0.6,
    energy: 0.6,
    aliases: ['anxious', 'on edge'],
    isStarter: true,
  },
  { id: 'worry', family: 'worry', valence: -0.5, energy: 0.35, aliases: ['worried', 'uneasy'] },
  { id: 'fear', family: 'worry', valence: -0.75, energy: 0.7, aliases: ['afraid', 'scared'] },
  { id: 'overwhelm', family: 'worry', valence: -0.6, energy: 0.5, aliases: ['overwhelmed', 'swamped'] },
  { id: 'stress', family: 'worry', valence: -0.55, energy: 0.6, aliases: ['stressed', 'under pressure'] },
  { id: 'restlessness', family: 'worry', valence: -0.35, energy: 0.45, aliases: ['restless', 'agitated'] },
  {
    id: 'anger',
    family: 'heat',
    valence: -0.65,
    energy: 0.75,
    aliases: ['angry', 'mad', 'furious'],
    isStarter: true,
  },
  { id: 'frustration', family: 'heat', valence: -0.55, energy: 0.55, aliases: ['frustrated', 'blocked'] },
  { id: 'irritation', family: 'heat', valence: -0.4, energy: 0.4, aliases: ['irritated', 'annoyed'] },
  { id: 'resentment', family: 'heat', valence: -0.6, energy: 0.2, aliases: ['resentful', 'bitter'] },
  { id: 'envy', family: 'heat', valence: -0.5, energy: 0.25, aliases: ['envious', 'jealous'] },
  { id: 'shame', family: 'self', valence: -0.75, energy: -0.05, aliases: ['ashamed'] },
  { id: 'guilt', family: 'self', valence: -0.65, energy: 0.1, aliases: ['guilty', 'sorry', 'remorseful'] },
  { id: 'embarrassment', family: 'self', valence: -0.45, energy: 0.25, aliases: ['embarrassed', 'awkward'] },
  {
    id: 'inadequacy',
    family: 'self',
    valence: -0.65,
    energy: -0.2,
    aliases: ['not enough', 'inadequate', 'worthless'],
  },
  { id: 'calm', family: 'settled', valence: 0.55, energy: -0.7, aliases: ['calm', 'quiet'], isStarter: true },
  { id: 'peace', family: 'settled', valence: 0.7, energy: -0.6, aliases: ['peaceful', 'serene'] },
  { id: 'relief', family: 'settled', valence: 0.6, energy: -0.3, aliases: ['relieved'] },
  { id: 'contentment', family: 'settled', valence: 0.65, energy: -0.4, aliases: ['content', 'satisfied'] },
  { id: 'acceptance', family: 'settled', valence: 0.45, energy: -0.3, aliases: ['accepting', 'at terms'] },
  { id: 'safety', family: 'settled', valence: 0.6, energy: -0.4, aliases: ['safe', 'secure'] },
  { id: 'solitude', family: 'settled', valence: 0.3, energy: -0.55, aliases: ['glad to be alone'] },
  {
    id: 'connection',
    family: 'close',
    valence: 0.75,
    energy: 0.1,
    aliases: ['connected', 'seen', 'understood'],
    isStarter: true,
  },
  { id: 'love', family: 'close', valence: 0.9, energy: 0.25, aliases: ['loving', 'loved', 'affectionate'] },
  {
    id: 'belonging',
    family: 'close',
    valence: 0.75,
    energy: 0.0,
    aliases: ['belonging', 'included', 'welcome'],
  },
  {
    id: 'compassion',
    family: 'close',
    valence: 0.6,
    energy: -0.05,
    aliases: ['compassionate', 'tender', 'caring'],
  },
  {
    id: 'gratitude',
    family: 'close',
    valence: 0.75,
    energy: -0.05,
    aliases: ['grateful', 'thankful'],
    isStarter: true,
  },
  { id: 'trust', family: 'close', valence: 0.6, energy: -0.15, aliases: ['trusting'] },
  {
    id: 'hope',
    family: 'ahead',
    valence: 0.65,
    energy: 0.2,
    aliases: ['hopeful', 'optimistic'],
    isStarter: true,
  },
  { id: 'curiosity', family: 'ahead', valence: 0.45, energy: 0.35, aliases: ['curious', 'interested'] },
  {
    id: 'determination',
    family: 'ahead',
    valence: 0.5,
    energy: 0.5,
    aliases: ['determined', 'motivated', 'driven'],
  },
  { id: 'courage', family: 'ahead', valence: 0.55, energy: 0.45, aliases: ['brave', 'courageous', 'bold'] },
  { id: 'inspiration', family: 'ahead', valence: 0.7, energy: 0.45, aliases: ['inspired', 'passionate'] },
  {
    id: 'joy',
    family: 'bright',
    valence: 0.9,
    energy: 0.55,
    aliases: ['joyful', 'delighted'],
    isStarter: true,
  },
  {
    id: 'happiness',
    family: 'bright',
    valence: 0.85,
    energy: 0.35,
    aliases: ['happy', 'cheerful', 'amused'],
  },
  {
    id: 'excitement',
    family: 'bright',
    valence: 0.7,
    energy: 0.8,
    aliases: ['excited', 'thrilled', 'eager'],
  },
  { id: 'pride', family: 'bright', valence: 0.65, energy: 0.4, aliases: ['proud', 'confident'] },
  { id: 'wonder', family: 'bright', valence: 0.6, energy: 0.3, aliases: ['amazed', 'in awe', 'moved'] },
  { id: 'nostalgia', family: 'between', valence: 0.15, energy: -0.2, aliases: ['nostalgic', 'bittersweet'] },
  { id: 'surprise', family: 'between', valence: 0.2, energy: 0.65, aliases: ['surprised', 'startled'] },
  {
    id: 'confusion',
    family: 'between',
    valence: -0.3,
    energy: 0.15,
    aliases: ['confused', 'unsure what I feel'],
  },
  { id: 'uncertainty', family: 'between', valence: -0.25, energy: 0.05, aliases: ['uncertain', 'in doubt'] },
  {
    id: 'vulnerability',
    family: 'between',
    valence: -0.15,
    energy: 0.05,
    aliases: ['vulnerable', 'raw', 'exposed'],
  },
];
