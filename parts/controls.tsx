// What is pressed, chosen or typed into.
import { useState } from 'preact/hooks';
import { NO_FILTER } from '../src/journal/filter.ts';
import { Dictionary } from '../src/journal/words.ts';
import type { RangeName } from '../src/trends/range.ts';
import type { Address } from '../src/ui/entries/address.ts';
import { FilterPanel } from '../src/ui/entries/filter-panel.tsx';
import { BackLink } from '../src/ui/parts/back-link.tsx';
import { Button, ButtonRow, LinkButton } from '../src/ui/parts/button.tsx';
import { Check, Group, Radio } from '../src/ui/parts/choices.tsx';
import { Icon, type IconName } from '../src/ui/parts/icon.tsx';
import { PageIcon, type PageIconName } from '../src/ui/parts/page-icon.tsx';
import { ProgressLine } from '../src/ui/parts/progress-line.tsx';
import { SearchField } from '../src/ui/parts/search-field.tsx';
import { FileInput } from '../src/ui/transfer/file-input.tsx';
import { FeelingsPicker } from '../src/ui/trends/feelings-picker.tsx';
import { RangeButtons } from '../src/ui/trends/range-buttons.tsx';
import { nothing, Part } from './part.tsx';
import { MARKS } from './samples.ts';

const WEIGHTS = ['normal', 'strong', 'plain', 'quiet'] as const;

const ICONS: IconName[] = ['write', 'entries', 'trends', 'settings', 'more', 'close'];
const PAGE_ICONS: PageIconName[] = [
  'search',
  'lock',
  'public',
  'back',
  'forward',
  'undo',
  'redo',
  'bold',
  'list',
  'quote',
  'up',
  'down',
];

const ADDRESS: Address = {
  filter: NO_FILTER,
  view: 'list',
  text: '',
  type: nothing,
  settle: nothing,
  change: nothing,
  clear: nothing,
  hrefOfView: () => '#/entries',
  href: '#/entries',
  exportHref: '#/settings/export',
};

export function Controls() {
  return (
    <>
      <Part name="Buttons: normal, strong, plain, quiet; pressed; disabled; a link">
        <ButtonRow>
          {WEIGHTS.map((weight) => (
            <Button key={weight} weight={weight}>
              {weight}
            </Button>
          ))}
        </ButtonRow>
        <ButtonRow>
          <Button aria-pressed>pressed</Button>
          {WEIGHTS.map((weight) => (
            <Button key={weight} weight={weight} disabled>
              {weight}
            </Button>
          ))}
          <LinkButton href="#/">link</LinkButton>
        </ButtonRow>
      </Part>
      <Part name="Way back">
        <BackLink href="#/entries">Entries</BackLink>
      </Part>
      <Part name="Icons">
        <ButtonRow>
          {ICONS.map((name) => (
            <Icon key={name} name={name} />
          ))}
          {PAGE_ICONS.map((name) => (
            <PageIcon key={name} name={name} />
          ))}
        </ButtonRow>
      </Part>
      <Part name="Range buttons">
        <Range />
      </Part>
      <Part name="Search, selects, days">
        <SearchField name="Search entries" text="" change={nothing} />
        <FilterPanel address={ADDRESS} marks={MARKS} words={new Dictionary([])} />
      </Part>
      <Part name="Choices">
        <Choices />
      </Part>
      <Part name="Files">
        <ButtonRow>
          <FileInput label="Choose files" isStrong onFiles={nothing} />
          <FileInput label="Choose a folder" onFiles={nothing} />
          <FileInput label="Busy" isDisabled onFiles={nothing} />
        </ButtonRow>
      </Part>
      <Part name="Progress: not begun, on its way">
        <ProgressLine progress={null} />
        <ProgressLine progress={{ step: 'reading', done: 340, total: 1000 }} cancel={nothing} />
      </Part>
      <Part name="Chips of a chart">
        <Picker />
      </Part>
    </>
  );
}

function Range() {
  const [pressed, press] = useState<RangeName>('90d');
  return <RangeButtons pressed={pressed} press={press} />;
}

function Choices() {
  const [chosen, choose] = useState('all');
  const [isTaken, take] = useState(true);
  return (
    <Group legend="Which entries" more="A line that says more.">
      <Radio
        name="which"
        label="All"
        isChosen={chosen === 'all'}
        choose={() => choose('all')}
        more="46 entries"
      />
      <Radio
        name="which"
        label="Public only"
        isChosen={chosen === 'public'}
        choose={() => choose('public')}
      />
      <Check label="With the texts before" isChosen={isTaken} choose={() => take(!isTaken)} />
    </Group>
  );
}

function Picker() {
  const [shown, choose] = useState(['loneliness', 'hope']);
  const named = ['loneliness', 'hope', 'calm', 'longing', 'anxiety'].map((id, index) => ({
    id,
    days: 24 - index * 4,
  }));
  return (
    <FeelingsPicker id="picker" named={named} shown={shown} words={new Dictionary([])} choose={choose} />
  );
}
