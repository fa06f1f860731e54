import { Entity } from '@backstage/catalog-model';
import { renderTestApp } from '@backstage/frontend-test-utils';
import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';
import { screen, within } from '@testing-library/react';
import rungPlugin from '../alpha';
import { rungApiRef } from '../api';
import type { EntityRungCardProps } from '../components/EntityRungCard';
import {
  entityContentRouteRef,
  rootRouteRef,
  templateRouteRef,
} from '../routes';
import { shownText } from './shownText';

/** Shown on every page, to tell an absent card from a page that is not there yet. */
const sentinel = EntityCardBlueprint.make({
  name: 'sentinel',
  params: { loader: async () => <div>The page is there</div> },
});

/** The card on the page of the entity, in a portal with these entities. */
export function renderEntityCard(options: {
  entity: Entity;
  rungApi: RungApi;
  /** What else the catalog holds. */
  catalog?: Entity[];
  /** The extension's config: among the content unless told. */
  config?: EntityRungCardProps & { type?: string };
  /** Whether the pages and the tab are installed: `/rung` and `/tab`. */
  pages?: boolean;
  /** The template that the portal's config names, with the scaffolder. */
  template?: string;
}) {
  const { entity, rungApi, catalog = [], pages, template } = options;
  const { config = { type: 'content' } } = options;
  return renderTestApp({
    extensions: [
      createTestEntityPage({ entity }),
      rungPlugin.getExtension('entity-card:rung'),
      sentinel,
    ],
    apis: [
      [rungApiRef, rungApi],
      catalogApiMock({ entities: [entity, ...catalog] }),
    ],
    config: {
      app: { extensions: [{ 'entity-card:rung': { config: { ...config } } }] },
      rung: template === undefined ? {} : { requirementsTemplate: template },
    },
    mountedRoutes: {
      ...(pages
        ? { '/rung': rootRouteRef, '/tab': entityContentRouteRef }
        : {}),
      ...(template === undefined
        ? {}
        : { '/create/templates/:namespace/:templateName': templateRouteRef }),
    },
  });
}

/** The heading of that name, when it is there. */
export function heading(name: string | RegExp) {
  return screen.findByRole('heading', { name });
}

/** The text beside a label of the card. */
export function fact(label: string): string {
  const term = screen.getByText(label);
  return shownText(
    within(term.closest('dt')!.parentElement!).getByRole('definition'),
  );
}
