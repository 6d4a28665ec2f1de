// A name that is a word like others too: replaced in small letters as well, since somebody may have written it so, and left
// with one tick where it is the word. On a phone.
import { expect, test } from './journal.ts';
import { exactFile, listPerson, lookAt, setAside } from './publishing.ts';

test('a form in small letters is left everywhere with one tick, and each place by itself', async ({
  page,
}) => {
  await listPerson(page, 'Will', 'my brother');
  const text = 'I will go home. He will too. Will came.';
  await lookAt(page, await setAside(page, { title: 'Home', text, day: '2025-06-19' }));
  const replaced = page.getByRole('region', { name: 'Replaced by your list' });
  await expect
    .poll(() => exactFile(page))
    .toContain('I my brother go home. He my brother too. My brother came.');
  const all = replaced.getByRole('checkbox', { name: 'will → my brother', exact: true });
  // The places of the form are folded, and the name with a capital letter stands by itself.
  await expect(all).toHaveCount(1);
  await all.uncheck();
  await expect.poll(() => exactFile(page)).toContain('I will go home. He will too. My brother came.');
  await replaced.getByText('2 times').click();
  const places = replaced.getByRole('listitem').getByRole('listitem');
  await expect(places).toHaveCount(2);
  await places.last().getByRole('checkbox').check();
  await expect.poll(() => exactFile(page)).toContain('I will go home. He my brother too. My brother came.');
  await all.first().uncheck();
  await all.first().check();
  await expect.poll(() => exactFile(page)).toContain('I my brother go home. He my brother too.');
});
