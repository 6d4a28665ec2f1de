// Every way in which one entry can link to another, for the tests of this folder.
import type { OtherEntry } from '../../src/publish/entry-targets.ts';

const stemOf = ({ fileName }: OtherEntry) => fileName.replace(/\.md$/, '');
const slugOf = (other: OtherEntry) => stemOf(other).slice('2025-06-19-'.length);

export const WAYS_TO_LINK: ((other: OtherEntry) => string)[] = [
  ({ id }) => `[that day](#/entries/${id})`,
  ({ id }) => `https://ebb.example/#/entries/${id}`,
  ({ id, title }) => `[${title}](https://ebb.example/app/#/entries/${id} "${title}")`,
  ({ fileName }) => `[that day](../_posts/${fileName})`,
  ({ fileName, title }) => `[about **${title}** then](<../_posts/${fileName}> '${title}')`,
  ({ fileNames }) => `[that day](./${fileNames?.[0]})`,
  (other) => `[${slugOf(other)}](/2025/06/19/${slugOf(other)}.html)`,
  (other) => `[that day](/blog/${slugOf(other)}/#part)`,
  (other) => `<https://blog.example/2025/06/19/${slugOf(other)}/>`,
  ({ title }) => `[[${title}]]`,
  ({ title }) => `[[notes/${title}#Part|that day]]`,
  ({ title }) => `[[${title}|${title}!]]`,
  (other) => `[[${stemOf(other)}|words]]`,
  (other) => `![[${stemOf(other)}]]`,
  ({ title }) => `![[${title}#part]]`,
  ({ title }) => `![${title}](${title?.replace(/ /g, '%20')}.md)`,
  (other) => `[that day]({% post_url ${stemOf(other)} %})`,
  (other) => `{%- post_url "${stemOf(other)}" -%}`,
  ({ fileName }) => `[that day]({{ site.url }}{% link _posts/${fileName} %})`,
  ({ fileName, id }) => `[that day][${id}] and [${id}]\n\n[${id}]: ../_posts/${fileName} "words"\n`,
  ({ fileName, title }) => `[${title}][]\n\n> [${title}]:\n  ${fileName}\n`,
  ({ fileName, title }) => `<a id="x" href='/_posts/${fileName}'>${title}</a>`,
  ({ fileName }) => `The file \`_posts/${fileName}\`, and ${fileName} again.`,
  ({ id }) => `An entry called ${id}.`,
  ({ fileName, title }) => `[![${title}](a.png)](${fileName})`,
  ({ fileName, title }) => `[${title?.replace(/ /g, '_')}](${fileName})`,
  ({ fileName, title }) => `[${title?.replace(/ /g, '&nbsp;')}](${fileName} "${title?.replace(/ /g, '_')}")`,
  ({ fileName, title }) => `[<b>${title?.slice(0, 4)}</b>${title?.slice(4)}](${fileName})`,
  ({ fileName }) => `[a [nested] (word)](${encodeURIComponent(fileName).replace(/-/g, '%2D')})`,
];
