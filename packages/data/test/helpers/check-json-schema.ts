/** The part of JSON Schema that our schemas use, to compare them with the code. */

export interface JsonSchema {
  [key: string]: unknown;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
}

const KNOWN = new Set(
  'title description default $schema $id $defs $ref type properties required items anyOf oneOf enum const pattern minimum maximum minItems minLength propertyNames additionalProperties'.split(
    ' ',
  ),
);

const typeOf = (value: unknown) =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

/** @returns Whether the value fits. Throws for a keyword that it does not know. */
export function checkJsonSchema(value: unknown, schema: JsonSchema, root: JsonSchema): boolean {
  for (const key of Object.keys(schema))
    if (!KNOWN.has(key)) throw new Error(`Keyword ${key} is not checked`);
  const fits = (inner: unknown, one: JsonSchema) => checkJsonSchema(inner, one, root);
  if (schema.$ref) return fits(value, root.$defs![schema.$ref.slice('#/$defs/'.length)]!);
  if (schema.anyOf && !schema.anyOf.some((one) => fits(value, one))) return false;
  if (schema.oneOf && schema.oneOf.filter((one) => fits(value, one)).length !== 1) return false;
  const type = typeOf(value);
  if (
    schema.type &&
    schema.type !== (schema.type === 'integer' && Number.isInteger(value) ? 'integer' : type)
  )
    return false;
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(value)) return false;
  if ('const' in schema && schema['const'] !== value) return false;
  if (typeof value === 'string') {
    if (typeof schema['pattern'] === 'string' && !new RegExp(schema['pattern'], 'u').test(value))
      return false;
    if (typeof schema['minLength'] === 'number' && value.length < schema['minLength']) return false;
  }
  if (typeof value === 'number') {
    if (typeof schema['minimum'] === 'number' && value < schema['minimum']) return false;
    if (typeof schema['maximum'] === 'number' && value > schema['maximum']) return false;
  }
  if (Array.isArray(value)) {
    if (typeof schema['minItems'] === 'number' && value.length < schema['minItems']) return false;
    return !schema.items || value.every((item) => fits(item, schema.items!));
  }
  if (type !== 'object') return true;
  const object = value as Record<string, unknown>;
  const required = (schema['required'] as string[] | undefined) ?? [];
  if (!required.every((key) => Object.hasOwn(object, key))) return false;
  return Object.entries(object).every(([key, inner]) => {
    const own = schema.properties?.[key];
    if (own) return fits(inner, own);
    if (schema['propertyNames'] && !fits(key, schema['propertyNames'] as JsonSchema)) return false;
    const more = schema['additionalProperties'];
    return typeof more !== 'object' || fits(inner, more as JsonSchema);
  });
}
