import {
  EntityCardBlueprint,
  EntityContentBlueprint,
  EntityIconLinkBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { EntityRungCard } from '../components/EntityRungCard';
import { useRungIconLink } from '../components/EntityRungCard/useRungIconLink';
import { entityContentRouteRef } from '../routes';
import { PageRouter } from './PageRouter';

/** The kinds that the backend assesses. */
const assessedKinds = ['component', 'resource', 'api', 'system', 'domain'];

/**
 * Beside the content, right below About, the card is seen without scrolling.
 * There it is narrow; among the content there is room for all of it.
 */
const entityRungCard = EntityCardBlueprint.makeWithOverrides({
  configSchema: {
    variant: z.enum(['full', 'compact']).optional(),
    maxFindings: z.number().int().min(0).max(20).optional(),
  },
  factory(originalFactory, { config }) {
    const { type = 'info', maxFindings } = config;
    const { variant = type === 'info' ? 'compact' : 'full' } = config;
    return originalFactory({
      type,
      filter: { kind: { $in: [...assessedKinds, 'group'] } },
      loader: async () => (
        <EntityRungCard variant={variant} maxFindings={maxFindings} />
      ),
    });
  },
});

const entityRungContent = EntityContentBlueprint.make({
  params: {
    path: '/rung',
    title: 'Rung',
    filter: { kind: { $in: assessedKinds } },
    routeRef: entityContentRouteRef,
    loader: () =>
      import('../components/EntityRungContent').then(m => (
        <PageRouter>
          <m.EntityRungContent />
        </PageRouter>
      )),
  },
});

/** The page of the team, for which there is no assessment of its own. */
const groupRungContent = EntityContentBlueprint.make({
  name: 'group',
  params: {
    path: '/rung-team',
    title: 'Rung',
    filter: { kind: 'group' },
    loader: () =>
      import('../components/GroupRungContent').then(m => (
        <PageRouter>
          <m.GroupRungContent />
        </PageRouter>
      )),
  },
});

const rungIconLink = EntityIconLinkBlueprint.make({
  params: {
    filter: { kind: { $in: assessedKinds } },
    useProps: useRungIconLink,
  },
});

/** What entity pages show. */
export const entityExtensions = [
  entityRungCard,
  entityRungContent,
  groupRungContent,
  rungIconLink,
];
