import {
  EntityCardBlueprint,
  EntityContentBlueprint,
  EntityIconLinkBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { z } from 'zod';
import { useRungIconLink } from '../components/EntityRungCard/useRungIconLink';
import { entityContentRouteRef } from '../routes';

/** The kinds that the backend assesses. */
const assessedKinds = ['component', 'resource', 'api', 'system', 'domain'];

const entityRungCard = EntityCardBlueprint.makeWithOverrides({
  configSchema: {
    variant: z.enum(['full', 'compact']).optional(),
    maxFindings: z.number().int().min(0).max(20).optional(),
  },
  factory(originalFactory, { config }) {
    const { variant, maxFindings } = config;
    return originalFactory({
      type: 'content',
      filter: { kind: { $in: [...assessedKinds, 'group'] } },
      loader: () =>
        import('../components/EntityRungCard').then(m => (
          <m.EntityRungCard variant={variant} maxFindings={maxFindings} />
        )),
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
        <m.EntityRungContent />
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
  rungIconLink,
];
