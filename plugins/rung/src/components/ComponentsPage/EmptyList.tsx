import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { rungTranslationRef } from '../../translation';
import { Section } from '../shared';

const useStyles = makeStyles(theme => ({
  text: { fontSize: 14, lineHeight: 1.45, margin: theme.spacing(0, 0, 2) },
}));

/** What to do where the list is empty. */
export function EmptyList(props: { filtered: boolean; onClear: () => void }) {
  const { filtered, onClear } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  if (!filtered) {
    return (
      <Section title={t('list.empty.unfiltered.title')}>
        {t('list.empty.unfiltered.description')}
      </Section>
    );
  }
  return (
    <Section title={t('list.empty.title')}>
      <p className={classes.text}>{t('list.empty.description')}</p>
      <Button variant="outlined" color="primary" onClick={onClear}>
        {t('list.empty.clear')}
      </Button>
    </Section>
  );
}
