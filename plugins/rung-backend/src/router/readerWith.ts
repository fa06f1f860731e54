import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { BasicPermission } from '@backstage/plugin-permission-common';
import { RouterOptions } from './types';

type Request = Parameters<RouterOptions['httpAuth']['credentials']>[0];

/** Tells who makes a request, once it is clear that they have the permission. */
export function readerWith(
  { authorizer, httpAuth }: Pick<RouterOptions, 'authorizer' | 'httpAuth'>,
  permission: BasicPermission,
): (request: Request) => Promise<BackstageCredentials> {
  return async request => {
    const credentials = await httpAuth.credentials(request);
    await authorizer.require(credentials, permission);
    return credentials;
  };
}
