// A text that another app handed over, and the draft it becomes.
import type { Draft } from './draft.ts';
import type { Moment } from './when.ts';

export interface ArrivedText {
  id: string;
  title: string;
  text: string;
  /** A link, often said in the text already. */
  url: string;
  moment: Moment;
  /** IANA zone of the device at that moment. */
  zone?: string;
}

const line = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Text and link as one text, each said once. Line ends are LF. */
function bodyOf({ text, url }: ArrivedText): string {
  const body = text.replace(/\r\n?/g, '\n').trim();
  const link = url.trim();
  if (link === '' || body.split(/\s+/).includes(link)) return body;
  return body === '' ? link : `${body}\n\n${link}`;
}

/** The draft of a new entry, dated by the moment it arrived, with the caret after the last word. */
export function draftOfArrival(arrived: ArrivedText): Draft {
  const body = bodyOf(arrived);
  const title = line(arrived.title);
  return {
    id: arrived.id,
    startedAt: arrived.moment,
    ...(arrived.zone === undefined ? {} : { zone: arrived.zone }),
    changedAt: arrived.moment.at,
    // Some apps say the first words of the text once more.
    title: `${line(body)} `.startsWith(`${title} `) ? '' : title,
    body,
    description: '',
    tags: [],
    feelings: [],
    caret: { start: body.length, end: body.length },
  };
}
