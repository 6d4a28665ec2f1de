// What is pasted becomes a place, or a reason why not; nothing is asked of anybody.
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nameOfPlace } from '../../src/journal/host-place.ts';
import { type HostPlace, originOf, readHostAddress } from '../../src/publish/host-address.ts';

const placeOf = (text: string): HostPlace => {
  const read = readHostAddress(text);
  if ('code' in read) throw new Error(`${text}: ${read.code}`);
  return read;
};

describe('an address of GitHub', () => {
  test.each([
    'https://github.com/me/blog',
    ' https://github.com/me/blog/ ',
    '<https://www.github.com/me/blog>',
    'https://github.com/me/blog.git',
    'git+https://github.com/me/blog.git',
    'git@github.com:me/blog.git',
    'ssh://git@github.com/me/blog.git',
    'ssh://git@github.com:22/me/blog.git',
    'github.com/me/blog',
    'HTTPS://GitHub.com/me/blog?tab=readme#about',
    'https://github.com/me/blog/issues',
  ])('%s is the repository', (text) => {
    expect(placeOf(text)).toEqual({
      kind: 'github',
      api: 'https://api.github.com',
      web: 'https://github.com/me/blog',
      owner: 'me',
      repo: 'blog',
      branch: null,
      folder: '',
    });
    expect(originOf(placeOf(text))).toBe('https://api.github.com');
    expect(nameOfPlace(placeOf(text))).toBe('github.com/me/blog');
  });

  test.each([
    ['github.com/me/blog/tree/main', 'main', ''],
    ['github.com/me/blog/tree/main/sub', 'main', 'sub'],
    ['https://github.com/me/blog/tree/gh-pages/docs/site/_posts', 'gh-pages', 'docs/site'],
    ['https://github.com/me/blog/blob/main/docs/_posts/2025-06-19-rain.md', 'main', 'docs'],
    ['https://github.com/me/blog/blob/main/docs/_config.yml', 'main', 'docs'],
    ['https://github.com/me/blog/tree/main/a%20b', 'main', 'a b'],
    ['https://github.com/me/blog/blob/main/docs/site/_config.yml', 'main', 'docs/site'],
    ['https://github.com/me/blog/commits/main/docs', null, ''],
  ])('%s says the branch and the folder', (text, branch, folder) => {
    expect(placeOf(text)).toMatchObject({ branch, folder });
  });

  test.each(['me.github.io', 'my.git.notes', 'wiki', 'src'])('may have a repository called %s', (repo) => {
    for (const rest of ['', '.git', '/', '/tree/main'])
      expect(placeOf(`https://github.com/me/${repo}${rest}`)).toMatchObject({ owner: 'me', repo });
  });

  test.each([
    'https://notgithub.com/me/blog',
    'https://github.com.example.org/me/blog',
    'https://gist.github.com/me/blog',
    'https://www.github.community/me/blog',
  ])('is not %s', (text) => {
    expect(placeOf(text)).toMatchObject({ kind: 'forgejo', api: `${new URL(text).origin}/api/v1` });
  });
});

describe('an address of another host', () => {
  test.each([
    ['https://git.example.org/me/blog', 'https://git.example.org/api/v1'],
    ['git@git.example.org:me/blog.git', 'https://git.example.org/api/v1'],
    ['https://git.example.org:8443/me/blog', 'https://git.example.org:8443/api/v1'],
    ['ssh://git@git.example.org:2222/me/blog.git', 'https://git.example.org/api/v1'],
    ['http://localhost:3000/me/blog', 'http://localhost:3000/api/v1'],
    ['localhost:3000/me/blog', 'http://localhost:3000/api/v1'],
    ['http://127.0.0.1:3000/me/blog', 'http://127.0.0.1:3000/api/v1'],
    ['http://[::1]:3000/me/blog', 'http://[::1]:3000/api/v1'],
    ['https://example.org/git/me/blog', 'https://example.org/git/api/v1'],
    ['https://git.example.org/me/blog/issues/3', 'https://git.example.org/api/v1'],
    ['https://example.org/git/me/blog/src/branch/main/docs', 'https://example.org/git/api/v1'],
    ['git+http://localhost:3000/me/blog.git', 'http://localhost:3000/api/v1'],
    ['git://git.example.org/me/blog.git', 'https://git.example.org/api/v1'],
  ])('%s is asked at %s', (text, api) => {
    expect(placeOf(text)).toMatchObject({ kind: 'forgejo', api, owner: 'me', repo: 'blog' });
  });

  it('may say the branch and the folder', () => {
    expect(placeOf('https://git.example.org/me/blog/src/branch/main/docs')).toMatchObject({
      branch: 'main',
      folder: 'docs',
    });
  });

  it.each([
    'https://git.example.org/me/blog/src/commit/0a1b2c3d/docs',
    'https://git.example.org/me/blog/src/tag/v1/docs',
    'https://git.example.org/me/blog/commits/branch/main',
  ])('of a page that is no folder of a branch says neither: %s', (text) => {
    expect(placeOf(text)).toMatchObject({ owner: 'me', repo: 'blog', branch: null, folder: '' });
  });

  it.each(['media', 'wiki', 'releases'])('may have an owner or a repository called %s', (name) => {
    expect(placeOf(`https://git.example.org/${name}/blog`)).toMatchObject({ owner: name, repo: 'blog' });
    expect(placeOf(`https://git.example.org/me/${name}`)).toMatchObject({ owner: 'me', repo: name });
  });

  it('in another script is shown in letters that cannot pose as others', () => {
    const place = placeOf('https://gіthub.com/me/blog');
    expect(place.kind).toBe('forgejo');
    expect(nameOfPlace(place)).toBe('xn--gthub-n2e.com/me/blog');
  });
});

test.each([
  ['', 'not-an-address'],
  ['my blog', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['javascript:alert(1)//me/blog', 'not-an-address'],
  ['https://example.org/a%20b/me/blog', 'no-repository'],
  ['file:///home/me/blog', 'not-an-address'],
  ['svn+ssh://example.org/me/blog', 'not-an-address'],
  ['ftp://example.org/me/blog', 'not-an-address'],
  ['https://github.com/me/%00', 'not-an-address'],
  ['https://github.com/me/a%2Fb', 'not-an-address'],
  ['https://github.com/me/%E0%A4%A', 'not-an-address'],
  ['http://git.example.org/me/blog', 'not-secure'],
  ['http://github.com/me/blog', 'not-secure'],
  ['http://localhost.example.org/me/blog', 'not-secure'],
  ['https://me:secret@github.com/me/blog', 'has-secret'],
  ['https://:secret@git.example.org/me/blog', 'has-secret'],
  ['https://token@git.example.org/me/blog', 'has-secret'],
  ['https://github.com', 'no-repository'],
  ['https://github.com/me', 'no-repository'],
  ['https://github.com/me/..git', 'no-repository'],
  ['https://git.example.org/blog', 'no-repository'],
  ['https://gitlab.com/me/blog', 'not-supported'],
  ['git@bitbucket.org:me/blog.git', 'not-supported'],
])('%j is answered with %s', (text, code) => {
  expect(readHostAddress(text)).toEqual({ code });
});

test('whatever is pasted, the origin is secure or this device, and no secret is in a place', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'https://',
      'http://',
      'git@',
      'github.com',
      'localhost',
      '@',
      ':',
      '/',
      '..',
      '%2f',
      '#',
      'me',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const read = readHostAddress(pieces.join(''));
      if ('code' in read) return;
      const url = new URL(read.api);
      expect(
        url.protocol === 'https:' || /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(url.hostname),
      ).toBe(true);
      expect(url.username + url.password).toBe('');
      expect(url.search + url.hash).toBe('');
      expect(read.folder.split('/')).not.toContain('..');
    }),
    { numRuns: 3000 },
  );
});
