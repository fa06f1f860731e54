import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  everyKind,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';
import { RequestView, useRequest } from '../request';
import { OptionList } from './OptionList';

/** The owners, systems or the like that the report knows, by their name. */
export function GroupOptions(props: {
  name: ReportGrouping;
  chosen: string[];
  onChange: (values: string[]) => void;
}) {
  const { name, chosen } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getReport(
          { filters: { kind: [everyKind] }, groupBy: name },
          options,
        ),
      [rungApi, name],
    ),
  );

  return (
    <RequestView
      request={request}
      subject="report"
      skeleton={<div role="status">{t('list.filter.loading')}</div>}
    >
      {({ groups = [] }) => (
        <OptionList
          {...props}
          options={[
            ...new Set([
              ...groups.flatMap(group => group.name ?? []).sort(),
              ...chosen,
            ]),
          ]}
        />
      )}
    </RequestView>
  );
}
