import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import CloseIcon from '@material-ui/icons/Close';
import {
  AssessmentFilters,
  filterNames,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { focusOutline } from '../shared';
import { isEntityRef, valuesOf, withValues } from './filterValues';
import { useEntityTitles } from './useEntityTitles';
import { useFilterText } from './useFilterText';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    listStyle: 'none',
    margin: theme.spacing(1.5, 0, 0),
    padding: 0,
  },
  chip: {
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 14,
    background: theme.palette.background.paper,
    fontSize: 13,
    gap: theme.spacing(0.75),
    maxWidth: '100%',
    minHeight: 28,
    overflowWrap: 'anywhere',
    padding: theme.spacing(0.25, 1.25),
    textAlign: 'left',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': focusOutline(theme),
  },
}));

/** What the page is filtered by, each to be taken away. */
export function ActiveFilters(props: {
  filters: AssessmentFilters;
  onChange: (filters: AssessmentFilters) => void;
}) {
  const { filters, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { nameOf, valueOf } = useFilterText();
  const active = filterNames.flatMap(name =>
    valuesOf(filters, name).map(value => ({ name, value })),
  );
  const titles = useEntityTitles(
    active.filter(({ name }) => isEntityRef(name)).map(({ value }) => value),
  );

  if (active.length === 0) {
    return null;
  }
  return (
    <ul className={classes.root} aria-label={t('list.filter.active')}>
      {active.map(({ name, value }) => {
        const title = titles.get(value) ?? valueOf(name, value);
        const text = `${nameOf(name)}: ${title}`;
        return (
          <li key={`${name} ${value}`}>
            <ButtonBase
              className={classes.chip}
              title={value}
              aria-label={t('list.filter.remove', { filter: text })}
              onClick={() =>
                onChange(
                  withValues(
                    filters,
                    name,
                    valuesOf(filters, name).filter(other => other !== value),
                  ),
                )
              }
            >
              {text}
              <CloseIcon fontSize="inherit" aria-hidden />
            </ButtonBase>
          </li>
        );
      })}
      <li>
        <Button size="small" onClick={() => onChange({})}>
          {t('list.filter.clear')}
        </Button>
      </li>
    </ul>
  );
}
