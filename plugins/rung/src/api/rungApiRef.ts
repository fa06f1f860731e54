import { createApiRef } from '@backstage/core-plugin-api';
import { RungApi } from '@rung/backstage-plugin-rung-common/client';

/**
 * The API through which the components read assessments.
 *
 * @public
 */
export const rungApiRef = createApiRef<RungApi>({ id: 'plugin.rung.client' });
