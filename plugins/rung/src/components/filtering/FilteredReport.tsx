import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import {
  AssessmentFilters,
  everyKind,
  FilterName,
  Report,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReactElement, ReactNode, useCallback } from 'react';
import { rungApiRef } from '../../api';
import { AddressChoices, usePickedFilters, useUsualKinds } from '../../filters';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { RequestView, ScanNotice, useRequest } from '../request';
import { AddressNotice } from './AddressNotice';
import { FilterBar } from './FilterBar';
import { OtherKinds } from './OtherKinds';

/** A report over what the filters of the page let through. */
export interface Filtered {
  report: Report;
  filters: AssessmentFilters;
  /** Whether the report of other filters is on its way. */
  busy: boolean;
}

/**
 * The frame of a page that counts: its filters, the age of the report, and
 * what the page makes of it once there is one.
 */
export function FilteredReport(props: {
  names: readonly FilterName[];
  /** What the page's address may say beside filters. */
  choices?: AddressChoices;
  skeleton: ReactElement;
  children: (filtered: Filtered) => ReactNode;
}) {
  const { names, choices, skeleton, children } = props;
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [filters, setFilters] = usePickedFilters(names);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getReport({ filters }, options),
      [rungApi, filters],
    ),
  );
  const effective = useUsualKinds({
    names,
    filters,
    setFilters,
    kinds: request.value?.kinds,
  });

  return (
    <RequestView request={request} subject="report" skeleton={skeleton} keep>
      {report => (
        <>
          <ScanNotice scan={report.scan} />
          <AddressNotice choices={choices} />
          {report.scan.asOf && effective && (
            <>
              <FilterBar
                names={names}
                filters={effective}
                onChange={setFilters}
              />
              <OtherKinds kinds={report.kinds}>
                <Button
                  size="small"
                  onClick={() =>
                    setFilters({ ...effective, kind: [everyKind] })
                  }
                >
                  {t('list.countOthers')}
                </Button>
              </OtherKinds>
              {children({
                report,
                filters: effective,
                busy: request.loading,
              })}
            </>
          )}
        </>
      )}
    </RequestView>
  );
}
