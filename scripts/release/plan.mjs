// What a release changes in the sources, as texts: nothing here reads or writes a file.

const NUMBER = /^(\d+)\.(\d+)\.(\d+)$/;
const UNRELEASED = '## Unreleased';

/**
 * Below zero when the first is the earlier version.
 * @param {string} first
 * @param {string} second
 */
function compareVersions(first, second) {
  const [a, b] = [first, second].map((version) => NUMBER.exec(version)?.slice(1).map(Number) ?? []);
  const apart = [0, 1, 2].map((at) => (a?.[at] ?? 0) - (b?.[at] ?? 0));
  return apart.find((difference) => difference !== 0) ?? 0;
}

/**
 * What stands against a release, each as a sentence; none: it may be.
 * @param {{ version: string, now: string, changelog: string, changed: string, tags: string[] }} of `now` is the version
 *   of package.json, `changed` what `git status --porcelain` says
 */
export function objections({ version, now, changelog, changed, tags }) {
  if (!NUMBER.test(version)) return [`A version is three numbers, as 0.2.0, not "${version}".`];
  /** @type {[boolean, string][]} */
  const rules = [
    [changed.trim() !== '', `The tree is not clean:\n${changed.trimEnd()}`],
    [compareVersions(version, now) < 0, `${version} is older than ${now}, which package.json has.`],
    [tags.includes(`v${version}`), `There is a tag v${version} already.`],
    [headingOf(changelog, version) !== null, `CHANGELOG.md has a heading for ${version} already.`],
    [unreleased(changelog).trim() === '', 'Nothing stands under "Unreleased" in CHANGELOG.md.'],
  ];
  return rules.filter(([holds]) => holds).map(([, sentence]) => sentence);
}

/**
 * @param {string} changelog
 * @param {string} version
 */
function headingOf(changelog, version) {
  return changelog.split('\n').find((line) => line.startsWith(`## ${version} `)) ?? null;
}

/**
 * What stands under "Unreleased".
 * @param {string} changelog
 */
export function unreleased(changelog) {
  const [, after = ''] = changelog.split(`${UNRELEASED}\n`);
  return after.split(/^## /m)[0] ?? '';
}

/**
 * The changelog with what was unreleased under the version, and an empty "Unreleased" above it.
 * @param {string} changelog
 * @param {string} version
 * @param {string} day as `2026-11-28`
 */
export const releasedChangelog = (changelog, version, day) =>
  changelog.replace(`${UNRELEASED}\n`, () => `${UNRELEASED}\n\n## ${version} (${day})\n`);

/**
 * package.json or package-lock.json with that version of Ebb.
 * @param {string} text
 * @param {string} version
 */
export function withVersion(text, version) {
  const read = JSON.parse(text);
  read.version = version;
  const own = read.packages?.[''];
  if (own) own.version = version;
  return `${JSON.stringify(read, null, 2)}\n`;
}

/** As npm marks what only a build or a test needs. @param {any} component */
const isOfDevelopment = (component) =>
  (component.properties ?? []).some(
    (/** @type {any} */ { name, value }) => name === 'cdx:npm:package:development' && value === 'true',
  );

/**
 * The bill of materials of what is shipped, from one of everything. `npm sbom --omit=dev` would leave out too much: also
 * packages of ours that a tool of development wants besides. And without what is another at every run: the time, and the
 * number, which is drawn from the rest.
 * @param {string} text
 * @param {string} day
 * @param {(text: string) => string} sha256
 */
export function steadyBill(text, day, sha256) {
  const bill = JSON.parse(text);
  delete bill.serialNumber;
  bill.metadata.timestamp = `${day}T00:00:00.000Z`;
  bill.components = bill.components.filter((/** @type {any} */ it) => !isOfDevelopment(it));
  const refs = new Set([bill.metadata.component, ...bill.components].map((it) => it['bom-ref']));
  bill.dependencies = bill.dependencies
    .filter((/** @type {any} */ { ref }) => refs.has(ref))
    .map((/** @type {any} */ { ref, dependsOn }) => ({
      ref,
      dependsOn: dependsOn.filter((/** @type {string} */ it) => refs.has(it)),
    }));
  const hex = sha256(JSON.stringify(bill));
  // As RFC 9562 has a number made of a hash: version 8, variant 10.
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  const { bomFormat, specVersion, ...rest } = bill;
  return `${JSON.stringify({ bomFormat, specVersion, serialNumber: `urn:uuid:${parts.join('-')}`, ...rest }, null, 2)}\n`;
}
