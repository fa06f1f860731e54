import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

/** Off until an adopter turns it on: the filters of the catalog are theirs. */
const rungFilter = CatalogFilterBlueprint.make({
  disabled: true,
  params: {
    loader: () =>
      import('../components/catalogList').then(m => <m.EntityRungPicker />),
  },
});

/** What the list of the catalog shows. */
export const catalogExtensions = [rungFilter];
