// What is read: notices, empty pages, feelings, entries.
import { FAMILIES } from '../src/journal/families.ts';
import { VOCABULARY } from '../src/journal/vocabulary.ts';
import { Dictionary } from '../src/journal/words.ts';
import { EntryCard } from '../src/ui/entries/entry-card.tsx';
import { Button, ButtonRow, LinkButton } from '../src/ui/parts/button.tsx';
import { Feelings } from '../src/ui/parts/feeling.tsx';
import { Empty, Muted, Notice } from '../src/ui/parts/page.tsx';
import { Part } from './part.tsx';
import { MARKS } from './samples.ts';

const WORDS = new Dictionary([]);
const ONE_OF_EACH = FAMILIES.flatMap(({ id }) => VOCABULARY.find(({ family }) => family === id) ?? []);

export function Surfaces() {
  return (
    <>
      <Part name="Notices">
        <Notice role="status">
          <p>A new version is ready</p>
          <ButtonRow>
            <Button>Reload</Button>
            <Button weight="plain">Later</Button>
          </ButtonRow>
        </Notice>
        <Notice>One line that is worth knowing.</Notice>
      </Part>
      <Part name="An empty page">
        <Empty>
          <p>Nothing is written here yet.</p>
          <Muted>A picture starts at three days.</Muted>
          <LinkButton href="#/">Write</LinkButton>
        </Empty>
      </Part>
      <Part name="Feelings: the two that keep their colours, one of each family, one of nobody's">
        <Feelings
          feelings={[
            { id: 'loneliness', intensity: 4 },
            { id: 'hope', intensity: 2 },
          ]}
          words={WORDS}
        />
        <Feelings feelings={[...ONE_OF_EACH, { id: 'own word' }].map(({ id }) => ({ id }))} words={WORDS} />
      </Part>
      <Part name="Entries of a list">
        {MARKS.map((mark, index) => (
          <EntryCard
            key={mark.id}
            row={{ mark, day: '2025-06-19', isFirstOfDay: index !== 1 }}
            words={WORDS}
            sought={index === 0 ? ['order'] : []}
            out={new Set(index === 2 ? [mark.id] : [])}
          />
        ))}
      </Part>
    </>
  );
}
