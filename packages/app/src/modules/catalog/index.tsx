import {
  coreExtensionData,
  ExtensionBoundary,
} from '@backstage/frontend-plugin-api';
import {
  CatalogTable,
  CatalogTableColumnsFunc,
} from '@backstage/plugin-catalog';
import catalogPlugin, {
  CatalogIndexPage,
} from '@backstage/plugin-catalog/alpha';
import { createRungColumn } from '@rung/backstage-plugin-rung';

/** They take so much room that names would break beside the rung. */
const leftOut = ['entity.metadata.description', 'entity.metadata.tags'];

/** The catalog's own columns, with the rung after the name. */
const columns: CatalogTableColumnsFunc = context => {
  const own = CatalogTable.defaultColumnsFunc(context).filter(
    ({ field = '' }) => !leftOut.includes(field),
  );
  const name = own.findIndex(({ field }) => field === 'resolved.entityRef');
  return [
    ...own.slice(0, name + 1),
    createRungColumn(),
    ...own.slice(name + 1),
  ];
};

const catalogPage = catalogPlugin.getExtension('page:catalog').override({
  factory(originalFactory, { inputs, node }) {
    const filters = inputs.filters.map(filter =>
      filter.get(coreExtensionData.reactElement),
    );
    return [
      ...originalFactory(),
      coreExtensionData.reactElement(
        <ExtensionBoundary node={node}>
          <CatalogIndexPage
            pagination
            columns={columns}
            filters={<>{filters}</>}
          />
        </ExtensionBoundary>,
      ),
    ];
  },
});

/** The catalog of the demo shows which rung each entity needs. */
export const catalogWithRungs = catalogPlugin.withOverrides({
  extensions: [catalogPage],
});
