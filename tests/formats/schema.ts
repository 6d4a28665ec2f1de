// As much of JSON Schema 2020-12 as the journal's own schema says; an unknown word of it is an error, not a pass.
type Schema = Record<string, unknown>;

const KNOWN = new Set([
  '$schema',
  '$ref',
  '$defs',
  'title',
  'description',
  'type',
  'const',
  'enum',
  'oneOf',
  'required',
  'properties',
  'additionalProperties',
  'items',
  'pattern',
  'minLength',
  'minimum',
  'maximum',
]);

const typeOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/** What is wrong with a value, by path; nothing when it keeps to the schema. */
export function faultsOf(value: unknown, schema: Schema, root: Schema = schema, path = '$'): string[] {
  const unknown = Object.keys(schema).filter((word) => !KNOWN.has(word));
  if (unknown.length > 0) throw new Error(`Not checked: ${unknown.join()}`);
  if (typeof schema.$ref === 'string') return faultsOf(value, definition(root, schema.$ref), root, path);
  const faults: string[] = [];
  const say = (holds: boolean, what: string) => {
    if (!holds) faults.push(`${path}: ${what}`);
  };
  if (schema.type !== undefined) say(typeOf(value) === schema.type, `is no ${schema.type}`);
  if ('const' in schema) say(value === schema.const, `is not ${schema.const}`);
  if (schema.enum) say((schema.enum as unknown[]).includes(value), 'is none of the values');
  if (typeof value === 'string') {
    if (schema.pattern) say(new RegExp(schema.pattern as string, 'u').test(value), 'has another form');
    say(value.length >= Number(schema.minLength ?? 0), 'is too short');
  }
  if (typeof value === 'number') {
    say(
      value >= Number(schema.minimum ?? -Infinity) && value <= Number(schema.maximum ?? Infinity),
      'is out',
    );
  }
  if (schema.oneOf) {
    const fits = (schema.oneOf as Schema[]).filter((one) => faultsOf(value, one, root, path).length === 0);
    say(fits.length === 1, `fits ${fits.length} forms`);
  }
  return [...faults, ...ofParts(value, schema, root, path)];
}

function ofParts(value: unknown, schema: Schema, root: Schema, path: string): string[] {
  if (Array.isArray(value)) {
    const items = schema.items as Schema | undefined;
    return items ? value.flatMap((item, index) => faultsOf(item, items, root, `${path}[${index}]`)) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const properties = (schema.properties ?? {}) as Record<string, Schema>;
  const missing = ((schema.required ?? []) as string[]).filter((key) => !Object.hasOwn(value, key));
  const inner = Object.entries(value).flatMap(([key, part]) => {
    const known = properties[key];
    if (known) return faultsOf(part, known, root, `${path}.${key}`);
    return schema.additionalProperties === false ? [`${path}.${key}: is not known`] : [];
  });
  return [...missing.map((key) => `${path}.${key}: is missing`), ...inner];
}

function definition(root: Schema, ref: string): Schema {
  const found = (root.$defs as Record<string, Schema>)[ref.replace('#/$defs/', '')];
  if (!found) throw new Error(`No ${ref}`);
  return found;
}
