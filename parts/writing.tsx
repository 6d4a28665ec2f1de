// What stands below a page being written.
import { useState } from 'preact/hooks';
import type { Feeling } from '../src/journal/entry.ts';
import { Dictionary } from '../src/journal/words.ts';
import { FeelingPicker } from '../src/ui/write/feeling-picker.tsx';
import { TagField } from '../src/ui/write/tag-field.tsx';
import { Part } from './part.tsx';

const WORDS = new Dictionary([]);

export function Writing() {
  const [feelings, change] = useState<Feeling[]>([{ id: 'loneliness', intensity: 3 }, { id: 'hope' }]);
  const [tags, changeTags] = useState(['healing', 'small things']);
  return (
    <>
      <Part name="Chips and strengths">
        <FeelingPicker takesOwn feelings={feelings} words={WORDS} change={change} />
      </Part>
      <Part name="Tags">
        <TagField tags={tags} change={changeTags} watchTags={() => () => undefined} />
      </Part>
    </>
  );
}
