import {
  startTestBackend,
  TestBackend,
  TestBackendOptions,
} from '@backstage/backend-test-utils';
import { testDatabase } from './testDatabase';

/** Starts a test backend that leaves nothing open once it has stopped. */
export function startBackend(
  features: TestBackendOptions<[]>['features'],
): Promise<TestBackend> {
  return startTestBackend({ features: [testDatabase, ...(features ?? [])] });
}
