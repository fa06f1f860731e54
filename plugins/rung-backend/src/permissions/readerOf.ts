import { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Who asks, by name: a user, or another service. */
export function readerOf({ principal }: BackstageCredentials): string {
  const { type, userEntityRef, subject } = Object(principal);
  return `${type}:${userEntityRef ?? subject ?? ''}`;
}
