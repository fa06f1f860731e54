import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Button from '@material-ui/core/Button';
import {
  AssessmentFilters,
  FilterName,
  filterRow,
} from '@rung/backstage-plugin-rung-common/wire';
import { useState } from 'react';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ActiveFilters } from './ActiveFilters';
import { FilterControl } from './FilterControl';
import { ViewColumns, ViewTools } from './views';

const useStyles = makeStyles(theme => ({
  root: { marginBottom: theme.spacing(2) },
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
}));

/** The filters of these names to choose from, and all that are chosen. */
export function FilterBar(props: {
  names: readonly FilterName[];
  filters: AssessmentFilters;
  onChange: (filters: AssessmentFilters) => void;
  /** What can be chosen beside the filters, and is saved with them. */
  shown?: ViewColumns;
}) {
  const { names, filters, onChange, shown } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const [all, setAll] = useState(false);
  const offered = names.filter(
    name => all || !filterRow(name).rare || filters[name] !== undefined,
  );

  return (
    <div
      className={classes.root}
      role="search"
      aria-label={t('list.filter.label')}
    >
      <div className={classes.controls}>
        {offered.map(name => (
          <FilterControl
            key={name}
            name={name}
            filters={filters}
            onChange={onChange}
          />
        ))}
        {names.some(name => filterRow(name).rare) && (
          <Button size="small" aria-expanded={all} onClick={() => setAll(!all)}>
            {t(all ? 'list.filter.fewer' : 'list.filter.all')}
          </Button>
        )}
        <ViewTools shown={shown} />
      </div>
      <ActiveFilters filters={filters} onChange={onChange} />
    </div>
  );
}
