// How the files are written, folded away: what they are made for, what they tell, lines of one's own. The first file
// stands below, as it would be written now.
import { useId, useState } from 'preact/hooks';
import type { ExportPreview, Selection } from '../../actions/export-entries.ts';
import { numberInWords } from '../../i18n/index.ts';
import { t } from '../../i18n/transfer.ts';
import {
  type ExportShape,
  LONGEST_TEMPLATE,
  type MarkdownChoices,
  PLAIN_EXPORT,
} from '../../journal/export-choices.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { Check, Group, Radio } from '../parts/choices.tsx';
import folded from '../parts/folded.module.css';
import { Muted } from '../parts/page.tsx';
import styles from './export-options.module.css';
import { usePreview } from './use-preview.ts';

const SHAPES: readonly ExportShape[] = ['posts', 'flat', 'obsidian'];

type Change = (part: Partial<MarkdownChoices>) => void;

interface Options {
  selection: Selection;
  choices: MarkdownChoices;
  change: Change;
}

export function ExportOptions(options: Options) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class={folded.folded} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{t.exportPage.how}</h2>
      </summary>
      {isOpen && <Inside {...options} />}
    </details>
  );
}

function Inside({ selection, choices, change }: Options) {
  const preview = usePreview(selection, choices);
  const { which: _, ...usual } = PLAIN_EXPORT;
  const isUsual = SAME.every((key) => choices[key] === usual[key]);
  return (
    <div class={styles.inside}>
      <Group legend={t.exportPage.shape}>
        {SHAPES.map((shape) => (
          <Radio
            key={shape}
            name="shape"
            {...t.exportPage.shapes[shape]}
            isChosen={choices.shape === shape}
            choose={() => change({ shape })}
          />
        ))}
      </Group>
      <Group legend={t.exportPage.tells}>
        <Check
          label={t.exportPage.strengths}
          isChosen={choices.hasStrengths}
          choose={(hasStrengths) => change({ hasStrengths })}
        />
        <Check
          label={t.exportPage.times}
          more={t.exportPage.timesMore}
          isChosen={choices.hasTimes}
          choose={(hasTimes) => change({ hasTimes })}
        />
      </Group>
      <TemplateField choices={choices} change={change} problems={preview?.problems ?? []} />
      <section>
        <h3 class={styles.heading}>{t.exportPage.preview}</h3>
        {preview && <FirstFile file={preview.file} />}
      </section>
      {!isUsual && (
        <ButtonRow>
          <Button weight="plain" onClick={() => change(usual)}>
            {t.exportPage.asUsual}
          </Button>
        </ButtonRow>
      )}
    </div>
  );
}

const SAME = ['shape', 'hasStrengths', 'hasTimes', 'template'] as const;

function TemplateField({
  choices,
  change,
  problems,
}: Pick<Options, 'choices' | 'change'> & { problems: ExportPreview['problems'] }) {
  const id = useId();
  return (
    <div class={styles.field}>
      <label for={`${id}-lines`}>{t.exportPage.template}</label>
      <textarea
        id={`${id}-lines`}
        aria-describedby={`${id}-more`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={LONGEST_TEMPLATE}
        rows={3}
        value={choices.template}
        onInput={({ currentTarget }) => change({ template: currentTarget.value })}
      />
      <p id={`${id}-more`} class={styles.more}>
        {t.exportPage.templateMore}
      </p>
      <div role="status" class={styles.problems}>
        {problems.map(({ line, code }) => (
          <p key={line}>
            {t.exportPage.templateProblem(numberInWords(line), t.exportPage.templateCodes[code])}
          </p>
        ))}
      </div>
    </div>
  );
}

function FirstFile({ file }: Pick<ExportPreview, 'file'>) {
  if (!file) return <Muted>{t.exportPage.previewNone}</Muted>;
  return (
    <>
      <p class={styles.path}>{file.path}</p>
      <pre class={styles.preview} dir="auto">
        {file.text}
        {file.isCut && '…'}
      </pre>
    </>
  );
}
