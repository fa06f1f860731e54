import { getCompoundEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { RequestOptions } from '@rung/backstage-plugin-rung-common';
import { useCallback, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { rungApiRef } from '../../api';
import { rungTranslationRef } from '../../translation';
import { MemoActions, MemoText } from '../memo';
import { RequestView, Skeleton, useRequest } from '../request';
import { Section } from './section/Section';

const MEMO_ID = 'memo';

/** The decision on one page, to read and to take along. */
export function MemoSection() {
  const { entity } = useEntity();
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungTranslationRef);
  const { hash } = useLocation();
  const heading = useRef<HTMLHeadingElement>(null);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) =>
        rungApi.getMemo(getCompoundEntityRef(entity), options),
      [rungApi, entity],
    ),
  );
  const memo = request.value;

  // A browser looks for what an address points at before this page is there.
  useEffect(() => {
    if (hash === `#${MEMO_ID}`) {
      heading.current?.focus({ preventScroll: true });
      heading.current?.scrollIntoView();
    }
  }, [hash, memo]);

  const skeleton = <Skeleton height={480} label={t('tab.loading.memo')} />;
  return (
    <Section
      id={MEMO_ID}
      title={t('memo.title')}
      headingRef={heading}
      actions={
        memo !== undefined && (
          <MemoActions memo={memo} name={entity.metadata.name} />
        )
      }
    >
      <p>{t('memo.description')}</p>
      <RequestView request={request} subject="memo" skeleton={skeleton}>
        {text => <MemoText memo={text} loading={skeleton} />}
      </RequestView>
    </Section>
  );
}
