import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  everyKind,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { Section } from '../shared';
import { faultSought } from './faultSought';
import { NoFault } from './NoFault';

const useStyles = makeStyles(theme => ({
  text: { fontSize: 14, lineHeight: 1.45, margin: theme.spacing(0, 0, 2) },
}));

function isFiltered({ kind, ...others }: AssessmentFilters): boolean {
  return Object.keys(others).length > 0 || !kind?.includes(everyKind);
}

/** What it means that the list is empty, and what to do. */
export function EmptyList(props: {
  filters: AssessmentFilters;
  onClear: () => void;
}) {
  const { filters, onClear } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const sought = faultSought(filters);

  if (!isFiltered(filters)) {
    return (
      <Section title={t('list.empty.unfiltered.title')}>
        {t('list.empty.unfiltered.description')}
      </Section>
    );
  }
  const clear = (
    <Button variant="outlined" color="primary" onClick={onClear}>
      {t('list.empty.clear')}
    </Button>
  );
  const nothing = (
    <Section title={t('list.empty.title')}>
      <p className={classes.text}>{t('list.empty.description')}</p>
      {clear}
    </Section>
  );
  return sought ? (
    <NoFault sought={sought} filters={filters} otherwise={nothing}>
      {clear}
    </NoFault>
  ) : (
    nothing
  );
}
