/**
 * A schema as the document has it: components stand elsewhere, whole numbers
 * are integers, and a description is one line. Where a docstring refers to the
 * list that a type is made of, what is said there is said here.
 */
export function completeSchema(
  schema: object,
  docs: ReadonlyMap<string, string>,
): object {
  return JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === '$ref') {
      return value.replace('#/definitions/', '#/components/schemas/');
    }
    if (key === 'description' && typeof value === 'string') {
      return describe(value, docs);
    }
    return Array.isArray(value?.enum) && value.enum.every(Number.isInteger)
      ? { ...value, type: 'integer' }
      : value;
  });
}

function describe(docstring: string, docs: ReadonlyMap<string, string>) {
  const [, list] = /^See\s+\{@link\s+(\w+)\s*\}\s*\.$/.exec(docstring) ?? [];
  return (docs.get(list) ?? docstring)
    .replace(/\{@link\s+(\S+)\s*\}/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,:;])/g, '$1')
    .trim();
}
