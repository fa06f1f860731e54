import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungEntityTranslationRef } from '../../../translation/rungEntityTranslationRef';
import { Choice } from './choicesOf';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  choice: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    color: theme.palette.text.secondary,
    fontSize: 12,
    lineHeight: '16px',
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.25, 1),
  },
  stated: {
    borderColor: theme.palette.text.primary,
    boxShadow: `inset 0 0 0 1px ${theme.palette.text.primary}`,
    color: theme.palette.text.primary,
    fontWeight: 700,
  },
}));

/** The words of a requirement, each with its rung; the stated one stands out. */
export function Choices(props: { choices: Choice[] }) {
  const { choices } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);

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
          aria-current={stated || undefined}
        >
          {word} {rung ?? t('tab.requirements.choices.unmapped')}
        </li>
      ))}
    </ul>
  );
}
