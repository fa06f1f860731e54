import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { VIEW_BOX } from '../LadderPicture/layout';
import { CardLayout } from './CardLayout';

const useStyles = makeStyles(theme => ({
  block: {
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
  },
  picture: VIEW_BOX,
  headline: { height: 58, maxWidth: 320 },
  // As tall as a card with every line, so that nothing below it jumps.
  text: { minHeight: 300 },
}));

/** Takes the room of an assessment, so that the page does not move under it. */
export function LoadingView() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <div role="status" aria-label={t('card.loading')}>
      <CardLayout
        headline={<div className={`${classes.block} ${classes.headline}`} />}
        picture={<div className={`${classes.block} ${classes.picture}`} />}
      >
        <div className={`${classes.block} ${classes.text}`} />
      </CardLayout>
    </div>
  );
}
