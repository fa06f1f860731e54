import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { catalogApiRef, useEntity } from '@backstage/plugin-catalog-react';
import { useCallback } from 'react';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { LoadingView, RequestView, useRequest } from '../request';
import { groupsBelow } from '../rollUp';
import { Face, Stack } from '../shared';
import { AskSection } from './AskSection';
import { OwnedView } from './OwnedView';

/**
 * The tab of a group: what its team owns, and what to do about it first. Like
 * its card it counts what the groups below it own.
 */
export function GroupRungContent() {
  const { entity } = useEntity();
  const catalogApi = useApi(catalogApiRef);
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const request = useRequest(
    useCallback(() => groupsBelow(entity, catalogApi), [entity, catalogApi]),
  );

  return (
    <Face>
      <Stack>
        <RequestView
          request={request}
          subject="report"
          skeleton={
            <LoadingView label={t('group.loading')} heights={[200, 480]} />
          }
        >
          {groups => <OwnedView groups={groups} />}
        </RequestView>
        <AskSection />
      </Stack>
    </Face>
  );
}
