import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';

const useStyles = makeStyles({
  root: { fontSize: 14, lineHeight: '20px', margin: 0 },
});

/** How to state numbers, for an entity that states none. */
export function UnassessedView() {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  return <p className={classes.root}>{t('card.unassessed.description')}</p>;
}
