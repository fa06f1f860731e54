import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { pictureSize } from '../LadderPicture/pictureSize';
import { Skeleton } from '../request/Skeleton';
import { CardBody } from './CardBody';
import { CardLayout } from './CardLayout';
import { EntityRungCardProps } from './options';

const useStyles = makeStyles({ picture: { width: pictureSize.width } });

/** Takes the room of an assessment, so that the page does not move under it. */
export function CardSkeleton(props: Pick<EntityRungCardProps, 'variant'>) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <div role="status" aria-label={t('card.loading')}>
      <CardBody>
        <Skeleton height={68} />
        {props.variant === 'compact' ? (
          <Skeleton height={120} />
        ) : (
          <>
            <CardLayout
              picture={
                <div className={classes.picture}>
                  <Skeleton height={pictureSize.height} />
                </div>
              }
            >
              <Skeleton height={pictureSize.height} />
            </CardLayout>
            <Skeleton height={100} />
          </>
        )}
        <Skeleton height={36} />
      </CardBody>
    </div>
  );
}
