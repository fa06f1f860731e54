import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Problem } from '@rung/backstage-plugin-rung-common';
import { warningColor } from '../../theme';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    borderLeft: '4px solid',
    borderColor: warningColor(theme),
    padding: theme.spacing(0.5, 0, 0.5, 1.5),
    marginTop: theme.spacing(2),
    fontSize: 14,
    lineHeight: 1.45,
  },
  label: { fontWeight: 700 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  value: { overflowWrap: 'anywhere' },
}));

/** Values that could not be read, as they were written, and what to write. */
export function Problems(props: { problems: Problem[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  if (props.problems.length === 0) {
    return null;
  }
  return (
    <div className={classes.root}>
      <div className={classes.label}>{t('card.problems.label')}</div>
      <ul className={classes.list}>
        {props.problems.map(({ key, source, value, reason, expected }) => (
          <li key={key} className={classes.value}>
            {t('card.problems.problem', {
              annotation: source.annotation ?? key,
              value,
            })}{' '}
            {reason} {expected}
          </li>
        ))}
      </ul>
    </div>
  );
}
