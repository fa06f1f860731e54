import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'baseline',
    display: 'inline-flex',
    flexWrap: 'wrap',
    fontSize: 13,
    gap: theme.spacing(0, 0.5),
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  text: { fontWeight: 600 },
  undo: { fontSize: 13, lineHeight: 1.4, padding: theme.spacing(0, 0.5) },
}));

/**
 * How a field differs from the file: what is left as it is has no mark, and what
 * is changed or removed can be left as it is again.
 */
export function ChangeMark(props: {
  name: string;
  /** What the file states now; undefined where it states nothing. */
  before: string | undefined;
  /** What it is to state; empty for nothing. */
  after: string;
  onUndo: () => void;
}) {
  const { name, before, after, onUndo } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const cleared = after.trim() === '';

  if (before === undefined ? cleared : before === after) {
    return null;
  }
  function text(): string {
    if (before === undefined) {
      return t('state.added');
    }
    return t(cleared ? 'state.removed' : 'state.changed', { before });
  }
  return (
    <span className={classes.root}>
      <span className={classes.text}>{text()}</span>
      <Button
        className={classes.undo}
        size="small"
        aria-label={t('state.undoOf', { name })}
        onClick={onUndo}
      >
        {t('state.undo')}
      </Button>
    </span>
  );
}
