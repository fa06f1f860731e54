import { ResponseError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { ScanState } from '@rung/backstage-plugin-rung-common/wire';
import { ReactElement, ReactNode } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Request, RequestView, ScanNotice } from '../request';
import { Message } from '../shared';

/** Why there is no answer, where the request as such is in order. */
function reasonOf(
  error: Error | undefined,
): 'missing' | 'forbidden' | undefined {
  if (error?.name !== 'ResponseError') {
    return undefined;
  }
  const { statusCode, cause } = error as ResponseError;
  if (statusCode === 404) {
    return 'missing';
  }
  // The backend tells which permission it takes: those that are not of Rung are for
  // the names of clusters.
  return statusCode === 403 && /\bkubernetes\./.test(cause.message)
    ? 'forbidden'
    : undefined;
}

/**
 * The answer, or what stands in its place. A loss that is not known is told apart
 * from a reader who may not ask, and from a catalog that is not scanned yet.
 */
export function BlastRequestView<T>(props: {
  request: Request<T>;
  skeleton: ReactElement;
  /** Whether the last answer stays in sight while another is under way. */
  keep?: boolean;
  /** Left out as long as it is not known. */
  scan?: ScanState;
  children: (value: T) => ReactNode;
}) {
  const { scan, ...others } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const reason = reasonOf(others.request.error);
  if (reason === 'missing' && scan && !scan.asOf) {
    return <ScanNotice scan={scan} />;
  }
  if (reason) {
    return (
      <Message title={t(`blastRadius.error.${reason}.title`)}>
        {t(`blastRadius.error.${reason}.description`)}
      </Message>
    );
  }
  return <RequestView {...others} subject="report" />;
}
