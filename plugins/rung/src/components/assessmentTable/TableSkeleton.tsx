import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';

const ROW_HEIGHT = 70;

const useStyles = makeStyles(theme => ({
  root: {
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
  },
}));

/** Takes the room of a table while it loads. */
export function TableSkeleton(props: { rows: number }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <div
      className={classes.root}
      style={{ height: (props.rows + 1) * ROW_HEIGHT }}
      role="status"
      aria-label={t('list.loading')}
    />
  );
}
