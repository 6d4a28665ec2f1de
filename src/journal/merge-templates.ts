// Templates of two journals. They are texts, so none is written over that was written in on its own: where both were, one
// stands and the other comes beside it.
import { goesOnFrom, joinedSessions } from './edition.ts';
import { isTemplates, MOST, type Template } from './template.ts';

export interface MergedTemplates {
  /** All as they will be. */
  all: Template[];
  /** Those that are new or changed here. */
  templates: number;
  /** Those for which there is no room. */
  templatesLeft: number;
}

export function mergedTemplates(here: unknown, there: unknown): MergedTemplates {
  const all = isTemplates(here) ? [...here] : [];
  const outcomes = (isTemplates(there) ? there : []).map((template) => take(template, all));
  const count = (outcome: Outcome) => outcomes.filter((one) => one === outcome).length;
  return { all, templates: count('came'), templatesLeft: count('no-room') };
}

type Outcome = 'came' | 'here' | 'no-room';

/** Puts a template of there among those of here. */
function take(template: Template, all: Template[]): Outcome {
  const at = all.findIndex(({ id }) => id === template.id);
  const own = all[at];
  const [standing, other] = own ? metTemplates(own, template) : [undefined, template];
  const others = all.toSpliced(at, standing ? 1 : 0);
  const beside = other && !isHere(others, other) ? [other] : [];
  if (all.length + beside.length > MOST.templates) return 'no-room';
  if (standing) all[at] = standing;
  all.push(...beside);
  return standing !== own || beside.length > 0 ? 'came' : 'here';
}

/** By id, and each text once: a template may have been written down on both devices. */
const isHere = (all: readonly Template[], template: Template) =>
  all.some((one) => one.id === template.id || textOf(one) === textOf(template));

const textOf = ({ id: _id, sessions: _sessions, ...text }: Template) => JSON.stringify(text);

/** The template that stands, and what comes beside it. */
function metTemplates(own: Template, came: Template): [Template, Template | null] {
  if (textOf(own) === textOf(came) || goesOn(own, came)) return [own, null];
  if (goesOn(came, own)) return [came, null];
  // The same one on both devices, so that they agree from then on.
  const [kept, other] = keyOf(own) > keyOf(came) ? [own, came] : [came, own];
  const sessions = joinedSessions(kept.sessions ?? [], other.sessions ?? []);
  return [
    { ...kept, sessions },
    { ...other, id: `${other.id}-${other.sessions?.at(-1) ?? 'made'}` },
  ];
}

const keyOf = (template: Template) => `${template.sessions?.at(-1) ?? ''} ${textOf(template)}`;

/** Whether one is the other, changed since. */
function goesOn(one: Template, other: Template): boolean {
  const [sessions, before] = [one.sessions ?? [], other.sessions ?? []];
  return before.length === 0 ? sessions.length > 0 : goesOnFrom({ sessions }, { sessions: before });
}
