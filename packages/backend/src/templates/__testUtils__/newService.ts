import { TestBackend } from '@backstage/backend-test-utils';
import { startScaffolder } from './startScaffolder';
import { dryRun } from './templateFolder';
import { Files } from './types';

const usual = {
  name: 'seat-map',
  title: 'Seat map',
  description: 'Where there is room.',
  owner: 'group:default/rental-team',
  image: 'ghcr.io/haulwren/seat-map:1.0.0',
  port: 8080,
  destination: 'demo',
};

/**
 * Has the tests of a `describe` render the template of a new service, on a
 * scaffolder that starts and stops with them.
 *
 * @param values - what is filled in beside, or in place of, the usual
 */
export function newServiceRenderer(values: Record<string, unknown> = {}) {
  let backend: TestBackend;

  beforeAll(async () => {
    backend = await startScaffolder();
  });

  afterAll(() => backend.stop());

  return (
    requirements: Record<string, string>,
    others: Record<string, unknown> = {},
  ): Promise<Files> =>
    dryRun(backend, 'new-service', {
      ...usual,
      ...values,
      ...others,
      requirements,
    });
}
