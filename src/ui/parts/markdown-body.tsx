// A person's Markdown, to read. The parser comes when it is first needed.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { t } from '../../i18n/entries.ts';
import styles from './markdown-body.module.css';
import { MarkdownNodes, type Reader } from './markdown-nodes.tsx';
import { Muted } from './page.tsx';

/** Longer than any page a person types; a node for each of its lines would hold up the screen for seconds. */
const LONGEST = 400_000;

let reader: Reader | null = null;

function useReader(): Reader | null {
  const [loaded, setLoaded] = useState(reader);
  useEffect(() => {
    if (reader) return;
    import('../../formats/markdown.ts').then(
      (module) => {
        reader = module;
        setLoaded(module);
      },
      // Without the parser the text is still there to read, as typed.
      () => undefined,
    );
  }, []);
  return loaded;
}

/**
 * `keepsLines`: a single line end is a new line, as typed here; files wrapped by an editor flow instead.
 * `isPost`: as a blog draws it, which knows no kept lines.
 */
export function MarkdownBody({
  body,
  keepsLines,
  isPost = false,
}: {
  body: string;
  keepsLines: boolean;
  isPost?: boolean;
}) {
  const isLong = body.length > LONGEST;
  const markdown = useReader();
  const nodes = useMemo<ComponentChildren>(() => {
    if (!markdown || isLong) return null;
    return <MarkdownNodes body={body} reader={markdown} isPost={isPost} />;
  }, [markdown, body, isLong, isPost]);
  return (
    <div data-text class={`${styles.body} ${keepsLines ? styles.lines : ''}`}>
      {nodes ?? (
        <p class={styles.typed} dir="auto">
          {body}
        </p>
      )}
      {isLong && <Muted>{t.entryPage.longText}</Muted>}
    </div>
  );
}
