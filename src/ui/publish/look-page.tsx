// The last look: the post as it will be read, everything that was changed or left out on the way, and how it goes out.
// It shows; it never stops anybody.

import { useMemo } from 'preact/hooks';
import type { PostLook } from '../../actions/look-at-posts.ts';
import { t } from '../../i18n/publish.ts';
import type { Edition } from '../../journal/edition.ts';
import { watchWords } from '../../store/watch.ts';
import { watchEdition } from '../../store/watch-edition.ts';
import { watchMediaOf } from '../../store/watch-medium.ts';
import { hrefOf, type Route } from '../frame/route.ts';
import { BackLink } from '../parts/back-link.tsx';
import { LinkButton } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';
import folded from '../parts/folded.module.css';
import { keepPlaces } from '../parts/kept-places.ts';
import { Empty, Muted, Notice, Page } from '../parts/page.tsx';
import { useWatch } from '../parts/use-watch.ts';
import { Waiting } from '../parts/waiting.tsx';
import { CarePart } from './care-part.tsx';
import { LinesPart } from './lines-part.tsx';
import { LookPart } from './look-part.tsx';
import { PostPreview } from './post-preview.tsx';
import styles from './publish.module.css';
import { ReplacedPart } from './replaced-part.tsx';
import { TracesPart } from './traces-part.tsx';
import { UnknownPart } from './unknown-part.tsx';
import { type Keeper, useKeeper } from './use-keeper.ts';
import { useLook } from './use-looking.ts';
import { WhenPart } from './when-part.tsx';

export function LookPage({ route }: { route: Route }) {
  const id = route.path[1] ?? '';
  return <OneLook key={id} id={id} />;
}

function OneLook({ id }: { id: string }) {
  const looked = useLook(id);
  const edition = useWatch(useMemo(() => watchEdition(id), [id]));
  const keeper = useKeeper(id, edition);
  return (
    <Page title={t.look.title} above={<BackLink href={hrefOf(`publish/${id}`)}>{t.look.back}</BackLink>}>
      {looked === null && <Waiting />}
      {looked?.ok === false && <Notice role="alert">{t.publish.notRead}</Notice>}
      {looked?.ok && looked.value === null && (
        <Empty>
          <p>{t.edition.notFound}</p>
          <LinkButton href={hrefOf('publish')}>{t.publish.title}</LinkButton>
        </Empty>
      )}
      {looked?.ok && looked.value && keeper.shown && (
        <Look look={looked.value} edition={keeper.shown} keeper={keeper} />
      )}
    </Page>
  );
}

function Look({ look, edition, keeper }: { look: PostLook; edition: Edition; keeper: Keeper }) {
  const words = useWatch(watchWords);
  const named = look.pictures.map(({ id }) => id).join(' ');
  const pictures = useWatch(useMemo(() => watchMediaOf(named === '' ? [] : named.split(' ')), [named]));
  if (words === null || pictures === null) return <Waiting />;
  keepPlaces(pictures);
  return (
    <>
      <UnsurePart unsure={look.unsure} />
      <Muted>{t.look.lead}</Muted>
      <PostPreview content={look.content} path={look.file.path} labels={look.labels} words={words} />
      <BreaksChoice edition={edition} keeper={keeper} />
      {look.series && <SeriesLine series={look.series} />}
      <ReplacedPart look={look} choices={edition.choices} keeper={keeper} />
      <UnknownPart names={look.unknown} text={look.readText} />
      <TracesPart traces={look.traces} />
      <AlongPicturesPart look={look} />
      <LeftOutPart look={look} />
      {look.care.isMeant && <CarePart care={look.care} text={look.readText} />}
      {look.isEmpty && <Notice>{t.look.empty}</Notice>}
      {look.isNameTelling && <Notice>{t.look.nameTelling}</Notice>}
      {look.hasNearMark && <Notice>{t.look.nearMark}</Notice>}
      {look.hasLiquid && <Notice>{t.look.liquid}</Notice>}
      <LinesPart choices={edition.choices} keeper={keeper} isCareMeant={look.care.isMeant} />
      <FilePart look={look} />
      <WhenPart look={look} edition={edition} keeper={keeper} />
    </>
  );
}

/** What was marked as private since, and may still be said: nobody but the person can tell. */
function UnsurePart({ unsure }: Pick<PostLook, 'unsure'>) {
  if (unsure.length === 0) return null;
  // Several sentences of a passage may be meant by one of the copy's.
  const places = [...new Set(unsure.map(({ there }) => there))];
  return (
    <Notice>
      <p>{t.look.unsure}</p>
      <ul class={styles.list}>
        {places.map((there) => (
          <li key={there}>
            {[...new Set(unsure.filter((one) => one.there === there).map(({ text }) => text))].map((text) => (
              <p key={text} class={styles.quote} dir="auto">
                {text}
              </p>
            ))}
            <span class={styles.quiet}>{t.look.unsureThere}</span>
            <p class={styles.quote} dir="auto">
              {there}
            </p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** A line that goes on with the one above: no item, no heading, no table. */
const LINE_BREAK = /\S *\n[ >]*(?![-*+#|`]|\d+[.)])[^\s>]/;

function BreaksChoice({ edition: { body, choices }, keeper }: { edition: Edition; keeper: Keeper }) {
  const { keepsLines = false } = choices;
  if (!keepsLines && !LINE_BREAK.test(body)) return null;
  return (
    <Check
      label={t.look.keepsLines}
      isChosen={keepsLines}
      choose={(isChosen) => keeper.change({ choices: { keepsLines: isChosen } })}
    />
  );
}

function SeriesLine({ series: { title, chapter } }: { series: NonNullable<PostLook['series']> }) {
  return (
    <p class={styles.quiet}>{chapter === null ? t.look.series(title) : t.look.chapter(title, chapter)}</p>
  );
}

function AlongPicturesPart({ look: { pictures } }: { look: PostLook }) {
  if (pictures.length === 0) return null;
  return (
    <LookPart id="pictures" title={t.look.pictures(pictures.length)}>
      <p class={styles.more}>{t.look.picturesMore}</p>
    </LookPart>
  );
}

function LeftOutPart({ look: { leftOut } }: { look: PostLook }) {
  if (leftOut.length === 0) return null;
  const count = (medium: 'picture' | 'sound') => leftOut.filter(({ kind }) => kind === medium).length;
  const [pictures, sounds] = [count('picture'), count('sound')];
  return (
    <LookPart id="left-out" title={t.look.leftOut}>
      <ul class={styles.list}>
        {leftOut.map(
          ({ kind, text }, index) =>
            kind !== 'picture' &&
            kind !== 'sound' && (
              <li key={index}>
                <span class={styles.quiet}>{t.look.leftOutKinds[kind]}</span>
                <p class={styles.quote} dir="auto">
                  {text}
                </p>
              </li>
            ),
        )}
        {pictures > 0 && <li class={styles.quiet}>{t.look.leftOutPictures(pictures)}</li>}
        {sounds > 0 && <li class={styles.quiet}>{t.look.leftOutSounds(sounds)}</li>}
      </ul>
    </LookPart>
  );
}

function FilePart({ look: { file } }: { look: PostLook }) {
  return (
    <section class={styles.part}>
      <details class={folded.folded}>
        <summary>{t.look.file}</summary>
        <p class={styles.quiet}>{file.path}</p>
        <pre class={styles.text} dir="auto">
          {file.text}
        </pre>
      </details>
    </section>
  );
}
