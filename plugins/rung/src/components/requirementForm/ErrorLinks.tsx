import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Link from '@material-ui/core/Link';
import { makeStyles } from '@material-ui/core/styles';
import { StatementKey } from '../../statedRequirements';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { Warning } from '../shared';
import { focusField } from './focusField';
import { useStatementName } from './useStatementName';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    listStyle: 'none',
    margin: theme.spacing(0, 0, 0, 1),
    padding: 0,
  },
}));

/** How many values cannot be read, each with the way to its field. */
export function ErrorLinks(props: { keys: readonly StatementKey[] }) {
  const { keys } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const nameOf = useStatementName();

  if (keys.length === 0) {
    return null;
  }
  return (
    <Warning>
      {t('errors.count', { count: keys.length })}
      <ul className={classes.list}>
        {keys.map(key => (
          <li key={key}>
            <Link
              component="button"
              type="button"
              onClick={() => focusField(key)}
            >
              {nameOf(key)}
            </Link>
          </li>
        ))}
      </ul>
    </Warning>
  );
}
