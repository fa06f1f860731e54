import { ResponseError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { LossKind } from '@rung/backstage-plugin-rung-common/wire';
import { ReactElement, ReactNode } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Request, RequestView } from '../request';
import { Message } from '../shared';

function statusOf(error: Error | undefined): number | undefined {
  return error?.name === 'ResponseError'
    ? (error as ResponseError).statusCode
    : undefined;
}

/**
 * The answer, or what stands in its place. A loss that is not known is told apart
 * from a reader who may not ask.
 */
export function BlastRequestView<T>(props: {
  request: Request<T>;
  kind: LossKind;
  skeleton: ReactElement;
  children: (value: T) => ReactNode;
}) {
  const { kind, ...others } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const status = statusOf(others.request.error);
  if (status === 404) {
    return (
      <Message title={t('blastRadius.error.missing.title')}>
        {t('blastRadius.error.missing.description')}
      </Message>
    );
  }
  if (status === 403 && kind === 'cluster') {
    return (
      <Message title={t('blastRadius.error.forbidden.title')}>
        {t('blastRadius.error.forbidden.description')}
      </Message>
    );
  }
  return <RequestView {...others} subject="report" keep />;
}
