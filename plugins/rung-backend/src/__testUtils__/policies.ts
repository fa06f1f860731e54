import {
  catalogConditions,
  createCatalogConditionalDecision,
} from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  isResourcePermission,
  PermissionCondition,
  PermissionCriteria,
  PermissionRuleParams,
} from '@backstage/plugin-permission-common';
import { Decide } from './TestPolicy';

type Conditions = PermissionCriteria<
  PermissionCondition<'catalog-entity', PermissionRuleParams>
>;

/** Everything is allowed but what the catalog holds, which is limited. */
export function onlyEntities(
  conditions: (ownership: string[]) => Conditions,
): Decide {
  return (permission, user) =>
    isResourcePermission(permission, 'catalog-entity')
      ? createCatalogConditionalDecision(
          permission,
          conditions(user?.ownershipEntityRefs ?? []),
        )
      : undefined;
}

/** Users see components and nothing else. */
export const onlyComponents = onlyEntities(() =>
  catalogConditions.isEntityKind({ kinds: ['Component'] }),
);

/** Everything is allowed but the permissions of these names. */
export function allBut(...names: string[]): Decide {
  return permission =>
    names.includes(permission.name)
      ? { result: AuthorizeResult.DENY }
      : undefined;
}

export const nothingAtAll: Decide = () => ({ result: AuthorizeResult.DENY });
