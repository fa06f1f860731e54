import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { VIEW_BOX } from '../LadderPicture/layout';
import { CardLayout } from './CardLayout';
import { EntityRungCardProps } from './options';

const useStyles = makeStyles(theme => ({
  block: {
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.action.hover,
  },
  picture: VIEW_BOX,
  headline: { height: 58, maxWidth: 320 },
  // As tall as a card with every line, so that nothing below it jumps.
  text: { minHeight: 480 },
  compactText: { minHeight: 190, marginTop: theme.spacing(1.5) },
}));

/** Takes the room of an assessment, so that the page does not move under it. */
export function LoadingView(props: Pick<EntityRungCardProps, 'variant'>) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const headline = <div className={`${classes.block} ${classes.headline}`} />;

  return (
    <div role="status" aria-label={t('card.loading')}>
      {props.variant === 'compact' ? (
        <>
          {headline}
          <div className={`${classes.block} ${classes.compactText}`} />
        </>
      ) : (
        <CardLayout
          headline={headline}
          picture={<div className={`${classes.block} ${classes.picture}`} />}
        >
          <div className={`${classes.block} ${classes.text}`} />
        </CardLayout>
      )}
    </div>
  );
}
