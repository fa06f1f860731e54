import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  promisedTogether,
  roundedPercent,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { ToneIcon } from '../shared';
import { Parts } from './useParts';

const useStyles = makeStyles(theme => ({
  root: { marginTop: theme.spacing(1) },
  aside: { color: theme.palette.text.secondary },
}));

/**
 * What the parts promise together if each of them is needed, held against what
 * the whole promises. Of some of the parts nothing can be said.
 */
export function Together(props: {
  parts: Parts['items'];
  total: number;
  /** In percent of a month; left out where the whole promises none. */
  promise: number | undefined;
}) {
  const { parts, total, promise } = props;
  const classes = useStyles();
  const format = useFormat();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const together = promisedTogether(parts);

  if (!together || parts.length < total) {
    return null;
  }
  const { percent, counted, silent } = together;
  const kept = promise === undefined || promise <= percent;
  return (
    <div className={classes.root}>
      {t('parts.together', {
        count: counted,
        reach: format.amount(roundedPercent(percent), 'percent'),
      })}{' '}
      {promise !== undefined && (
        <>
          <ToneIcon tone={kept ? 'ok' : 'bad'} />{' '}
          {t(kept ? 'parts.kept' : 'parts.notKept', {
            promise: format.amount(promise, 'percent'),
          })}{' '}
        </>
      )}
      {silent > 0 && (
        <span className={classes.aside}>
          {t('parts.silent', { count: silent })}
        </span>
      )}
    </div>
  );
}
