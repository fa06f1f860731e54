import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Problem } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Warning } from '../shared';

const useStyles = makeStyles({
  label: { fontWeight: 700 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Values that could not be read, as they were written, and what to write. */
export function Problems(props: { problems: Problem[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  if (props.problems.length === 0) {
    return null;
  }
  return (
    <Warning>
      <div className={classes.label}>{t('card.problems.label')}</div>
      <ul className={classes.list}>
        {props.problems.map(
          ({ key, source, value, reason, expected, withheld }) => (
            <li key={key}>
              {t(
                withheld ? 'card.problems.withheld' : 'card.problems.problem',
                {
                  annotation: source.annotation ?? key,
                  value,
                },
              )}{' '}
              {reason} {expected}
            </li>
          ),
        )}
      </ul>
    </Warning>
  );
}
