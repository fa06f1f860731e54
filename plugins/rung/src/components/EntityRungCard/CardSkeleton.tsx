import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { VIEW_BOX } from '../LadderPicture/layout';
import { Skeleton } from '../request';
import { CardLayout } from './CardLayout';
import { EntityRungCardProps } from './options';

const useStyles = makeStyles(theme => ({
  headline: { maxWidth: 320 },
  picture: { width: VIEW_BOX.width },
  compact: { marginTop: theme.spacing(1.5) },
}));

/** Takes the room of an assessment, so that the page does not move under it. */
export function CardSkeleton(props: Pick<EntityRungCardProps, 'variant'>) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const headline = (
    <div className={classes.headline}>
      <Skeleton height={58} />
    </div>
  );

  return (
    <div role="status" aria-label={t('card.loading')}>
      {props.variant === 'compact' ? (
        <>
          {headline}
          <div className={classes.compact}>
            <Skeleton height={190} />
          </div>
        </>
      ) : (
        <CardLayout
          headline={headline}
          picture={
            <div className={classes.picture}>
              <Skeleton height={VIEW_BOX.height} />
            </div>
          }
        >
          {/* As tall as a card with every line, so that nothing below it jumps. */}
          <Skeleton height={480} />
        </CardLayout>
      )}
    </div>
  );
}
