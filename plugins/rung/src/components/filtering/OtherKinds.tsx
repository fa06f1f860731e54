import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { ReportedKinds } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { useFormat } from '../../format';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';

const useStyles = makeStyles(theme => ({
  root: {
    fontSize: 13,
    marginBottom: theme.spacing(2),
  },
}));

/** What the counts leave out because it is of other kinds. */
export function OtherKinds(props: {
  kinds: ReportedKinds;
  /** The way to count these too. */
  children: ReactNode;
}) {
  const { kinds, children } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const others = Object.entries(kinds.others).sort(
    ([, one], [, other]) => other - one,
  );

  if (others.length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      {t('list.others', {
        number: format.count(others.reduce((sum, [, count]) => sum + count, 0)),
        kinds: format.list(
          others.map(([kind, count]) => `${kind} ${format.count(count)}`),
        ),
      })}{' '}
      {children}
    </div>
  );
}
