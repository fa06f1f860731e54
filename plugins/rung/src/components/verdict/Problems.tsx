import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Problem } from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Warning } from '../shared';
import { problemText } from './problemText';

const useStyles = makeStyles({
  label: { fontWeight: 700 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** Values that could not be read, as they were written, and what to write. */
export function Problems(props: { problems: Problem[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  function lineOf(problem: Problem): string {
    const { key, source, value, reason } = problem;
    const annotation = source.annotation ?? key;
    if (reason === 'withheld') {
      return t('card.problems.withheld', { annotation });
    }
    const { what, advice } = problemText(problem, t);
    const line = t('card.problems.problem', { annotation, value });
    return `${line} ${what} ${advice}`;
  }

  if (props.problems.length === 0) {
    return null;
  }
  return (
    <Warning>
      <div className={classes.label}>{t('card.problems.label')}</div>
      <ul className={classes.list}>
        {props.problems.map(problem => (
          <li key={problem.key}>{lineOf(problem)}</li>
        ))}
      </ul>
    </Warning>
  );
}
