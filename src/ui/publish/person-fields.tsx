// Somebody of the list as three fields: the forms of the name, what stands in its place, and what it is.
import { t } from '../../i18n/publish.ts';
import { LONGEST_FORM, MOST_FORMS, type Person, type PersonKind } from '../../journal/person.ts';
import { Button, ButtonRow } from '../parts/button.tsx';
import { ChoiceField, TextField } from '../parts/field.tsx';
import styles from '../parts/own-list.module.css';

export interface PersonText {
  forms: string;
  becomes: string;
  kind: PersonKind;
}

export const NOBODY: PersonText = { forms: '', becomes: '', kind: 'person' };

export const textOf = ({ forms, becomes, kind }: Person): PersonText => ({
  forms: forms.join(', '),
  becomes,
  kind,
});

/** Null while a name or what stands in its place is missing. */
export function personOf({ forms, becomes, kind }: PersonText): Omit<Person, 'id'> | null {
  const names = forms
    .split(/[,،]/)
    .map((form) => form.trim().slice(0, LONGEST_FORM))
    .filter((form) => form !== '');
  const all = [...new Set(names)].slice(0, MOST_FORMS);
  if (all.length === 0 || becomes.trim() === '') return null;
  return { forms: all, becomes: becomes.trim().slice(0, LONGEST_FORM), kind };
}

const KINDS: readonly PersonKind[] = ['person', 'place', 'work'];

/** "S." for "Sarah Okafor". */
function initialOf(forms: string): string {
  const [first = ''] = [...forms.trim()];
  return first === '' ? '' : `${first.toUpperCase()}.`;
}

export function PersonFields({ of, set }: { of: PersonText; set: (next: PersonText) => void }) {
  const initial = initialOf(of.forms);
  return (
    <>
      <div class={styles.fields}>
        <TextField
          name={t.people.forms}
          value={of.forms}
          longest={LONGEST_FORM * MOST_FORMS}
          change={(forms) => set({ ...of, forms })}
        />
        <TextField
          name={t.people.becomes}
          value={of.becomes}
          longest={LONGEST_FORM}
          change={(becomes) => set({ ...of, becomes })}
        />
        <ChoiceField
          name={t.people.kind}
          options={KINDS.map((kind) => ({ value: kind, label: t.people.kinds[kind] }))}
          value={of.kind}
          choose={(kind) => set({ ...of, kind: kind as PersonKind })}
        />
      </div>
      {initial !== '' && of.becomes === '' && (
        <ButtonRow>
          <Button weight="quiet" onClick={() => set({ ...of, becomes: initial })}>
            {t.people.initial(initial)}
          </Button>
        </ButtonRow>
      )}
    </>
  );
}
