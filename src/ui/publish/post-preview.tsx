// The post in a plain layout, as a reader of a blog will see it, on a phone and on a desk.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { longDay } from '../../i18n/index.ts';
import { t } from '../../i18n/publish.ts';
import type { Content } from '../../journal/entry.ts';
import { asShownHere } from '../../journal/public-picture.ts';
import { timeOf } from '../../journal/when.ts';
import type { Dictionary } from '../../journal/words.ts';
import { Button } from '../parts/button.tsx';
import { Feelings } from '../parts/feeling.tsx';
import { MarkdownBody } from '../parts/markdown-body.tsx';
import { drawnOtherwise } from './drawn-otherwise.ts';
import styles from './post-preview.module.css';
import lines from './publish.module.css';

type Naming = Pick<Dictionary, 'labelOf' | 'familyOf' | 'resolve'>;

const WIDTHS = { phone: 390, desktop: 960 } as const;
type Width = keyof typeof WIDTHS;

/** The title that Jekyll makes of a file's name where the post has none. */
function titleOf(path: string): string {
  const slug = path.replace(/^\D*\d+-\d+-\d+-/, '').replace(/\.\w+$/, '');
  return slug.replace(/-+/g, ' ').replace(/(?<!\S)\S/g, (letter) => letter.toUpperCase());
}

export function PostPreview({
  content,
  path,
  labels,
  words,
}: {
  content: Content;
  /** Of its file. */
  path: string;
  /** What its feelings are called in public. */
  labels: Readonly<Record<string, string>>;
  words: Dictionary;
}) {
  const named: Naming = {
    resolve: words.resolve,
    familyOf: words.familyOf,
    labelOf: (id) => labels[id] ?? words.labelOf(id),
  };
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState<Width>('phone');
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const node = frame.current;
    if (!node) return;
    const observer = new ResizeObserver(() => setRoom(node.clientWidth));
    observer.observe(node);
    setRoom(node.clientWidth);
    return () => observer.disconnect();
  }, []);
  const px = WIDTHS[width];
  // What is wider than there is room is drawn smaller, whole.
  const zoom = room > 0 ? Math.min(1, room / px) : 1;
  return (
    <section class={styles.preview} aria-label={t.look.preview}>
      <fieldset class={styles.widths} aria-label={t.look.as}>
        {(['phone', 'desktop'] as const).map((one) => (
          <Button key={one} aria-pressed={one === width} onClick={() => setWidth(one)}>
            {t.look[one]}
          </Button>
        ))}
      </fieldset>
      <div ref={frame} class={styles.frame}>
        <article class={styles.post} style={{ width: `${px}px`, zoom: String(zoom) }}>
          <Post content={content} title={content.title ?? titleOf(path)} words={named} />
        </article>
      </div>
      {content.title === undefined && <p class={lines.hint}>{t.look.untitled}</p>}
      {drawnOtherwise(asRead(content.body)) && <p class={lines.hint}>{t.look.otherwise}</p>}
    </section>
  );
}

/** What is put round the way through a series, and round the text before it where that is kept from Liquid. */
const SERIES = /<!-- \/?series-links(?:, text as it stands)? -->\n?/g;
const KEPT_RAW = /^\{% raw %\}([\s\S]*)\{% endraw %\}(?=\n\n<!-- series-links, text as it stands -->)/;
/** The end of an excerpt, which no page shows. */
const MORE = /<!--\s*(?:more|excerpt)\s*-->\n?/gi;

/** As a blog shows it: its own links lead somewhere, and nothing is seen of what only tells the blog. */
const asRead = (body: string): string =>
  asShownHere(body)
    .replace(KEPT_RAW, '$1')
    .replace(SERIES, '')
    .replace(MORE, '')
    .replace(/\{%\s*post_url\s+(\S+)\s*%\}/g, '#$1');

function Post({
  content: { when, description, body, tags, feelings },
  title,
  words,
}: {
  content: Content;
  title: string;
  words: Naming;
}) {
  const time = timeOf(when)?.slice(0, 5);
  const day = longDay(when.day);
  return (
    <>
      {title !== '' && (
        <p class={styles.title} dir="auto">
          {title}
        </p>
      )}
      <p class={styles.day}>{time ? `${day}, ${time}` : day}</p>
      {description !== undefined && description !== '' && (
        <p class={styles.description} dir="auto">
          {description}
        </p>
      )}
      <MarkdownBody body={asRead(body)} keepsLines={false} isPost />
      <div class={styles.foot}>
        <Feelings feelings={feelings} words={words} />
        {tags.length > 0 && <p class={styles.tags}>{tags.join(', ')}</p>}
      </div>
    </>
  );
}
