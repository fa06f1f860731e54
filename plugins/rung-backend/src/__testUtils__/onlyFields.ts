import { Entity } from '@backstage/catalog-model';

/** As much of an entity as the catalog serves to who asks for some fields. */
export function onlyFields(entity: Entity, fields: readonly string[]): Entity {
  const cut = (record: object, prefix: string): object =>
    Object.fromEntries(
      Object.entries(record).flatMap(([key, value]) => {
        const path = `${prefix}${key}`;
        if (fields.includes(path)) {
          return [[key, value]];
        }
        return fields.some(field => field.startsWith(`${path}.`))
          ? [[key, cut(value, `${path}.`)]]
          : [];
      }),
    );
  return cut(entity, '') as Entity;
}
