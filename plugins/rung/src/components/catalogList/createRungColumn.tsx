import { Entity } from '@backstage/catalog-model';
import { TableColumn } from '@backstage/core-components';
import { RungCell } from './RungCell';

/**
 * A column for the table of the catalog that shows which rung each entity
 * needs, and whether what is built fits.
 *
 * @remarks
 *
 * The rows of one page are looked up in one request. What a reader may not see
 * is shown as not being in the report.
 *
 * @param options - the heading of the column, `Rung` unless told
 * @public
 */
export function createRungColumn<T extends { entity: Entity }>(options?: {
  title?: string;
}): TableColumn<T> {
  return {
    title: options?.title ?? 'Rung',
    field: 'entity.rung',
    sorting: false,
    searchable: false,
    width: 'auto',
    render: ({ entity }) => <RungCell entity={entity} />,
  };
}
