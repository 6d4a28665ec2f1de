// What is said of an answer stands below its name and leaves it room, however many lines the name takes.
import { expect, openJournal, test, writeEntry } from './journal.ts';

test.use({ viewport: { width: 320, height: 700 } });

test('what is said of an answer stands below its name with room between, where that takes two lines too', async ({
  page,
}) => {
  await writeEntry(page, { text: 'It rained.' });
  await page.evaluate(() => localStorage.setItem('ebb-language', 'de'));
  await openJournal(page, '#/settings/export');
  await page.reload();
  await expect(page.getByRole('radio').first()).toBeVisible();
  const said = await page.locator('label:has(input) + span[id]').evaluateAll((spans) =>
    spans.map((span) => {
      const label = span.previousElementSibling as HTMLElement;
      // A name of two lines, whatever the words of today.
      const words = [...label.childNodes].find((node) => node instanceof Text) as Text;
      const gaps = [words.data, `${words.data} `.repeat(20)].map((text) => {
        words.data = text;
        const range = document.createRange();
        range.selectNodeContents(words);
        const below = span.getBoundingClientRect().top;
        return { gap: below - range.getBoundingClientRect().bottom, target: label.offsetHeight };
      });
      return gaps;
    }),
  );
  expect(said.length).toBeGreaterThan(1);
  for (const [one, more] of said) {
    expect(one?.target).toBeGreaterThanOrEqual(44);
    expect(one?.gap).toBeGreaterThanOrEqual(2);
    expect(more?.gap).toBeGreaterThanOrEqual(2);
  }
});
