import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  root: {
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
  },
}));

/** Takes the room of what is loading. */
export function Skeleton(props: { height: number }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <div
      className={classes.root}
      style={{ height: props.height }}
      role="status"
      aria-label={t('overview.loading')}
    />
  );
}
