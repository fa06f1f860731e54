import { LinkButton } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { useRungLinks } from '../../links';
import { rungTranslationRef } from '../../translation';
import { UnassessedView } from '../EntityRungCard/UnassessedView';

const useStyles = makeStyles(theme => ({
  calculator: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    gap: theme.spacing(1, 2),
    lineHeight: 1.45,
    marginTop: theme.spacing(2),
  },
}));

/** What to do about an entity that states nothing: work the numbers out. */
export function NextStep(props: { entityRef: string }) {
  const { entityRef } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const calculator = useRungLinks().calculator({ entityRef });

  return (
    <>
      <UnassessedView />
      {calculator && (
        <div className={classes.calculator}>
          {t('tab.next.description')}
          <LinkButton to={calculator} variant="outlined" color="primary">
            {t('tab.next.calculator')}
          </LinkButton>
        </div>
      )}
    </>
  );
}
