import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../../translation';
import { Choice } from './choicesOf';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 0.75),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  choice: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.secondary,
    fontSize: 12.5,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.25, 0.75),
  },
  stated: {
    borderColor: theme.palette.primary.main,
    boxShadow: `inset 0 0 0 1px ${theme.palette.primary.main}`,
    color: theme.palette.text.primary,
    fontWeight: 700,
  },
}));

/** The words of a requirement, each with its rung; the stated one stands out. */
export function Choices(props: { choices: Choice[] }) {
  const { choices } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  if (choices.length === 0) {
    return null;
  }
  return (
    <ul
      className={classes.root}
      aria-label={t('tab.requirements.choices.label')}
    >
      {choices.map(({ word, rung, stated }) => (
        <li
          key={word}
          className={`${classes.choice} ${stated ? classes.stated : ''}`}
        >
          {word}:{' '}
          {rung
            ? t('tab.requirements.choices.rung', { rung: String(rung) })
            : t('tab.requirements.choices.unmapped')}
          {stated && `, ${t('tab.requirements.choices.stated')}`}
        </li>
      ))}
    </ul>
  );
}
