import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AttributeFilters,
  attributeFilterNames,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useEntityTitles, useFilterText, valuesOf } from '../../filtering';

const useStyles = makeStyles(theme => ({
  root: { borderBottom: `2px solid ${theme.palette.text.primary}` },
  title: { fontSize: 20, fontWeight: 700, lineHeight: 1.3, margin: 0 },
  line: {
    color: theme.palette.text.secondary,
    display: 'flex',
    gap: 16,
    justifyContent: 'space-between',
    paddingBottom: 8,
  },
}));

/** Whose report it is, what it counts, and what it is compared with. */
export function PrintHead(props: {
  filters: AttributeFilters;
  since?: string;
}) {
  const { filters, since } = props;
  const classes = useStyles();
  const config = useApi(configApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const format = useFormat();
  const { nameOf, valueOf } = useFilterText();
  const organization = config.getOptionalString('organization.name');
  const titles = useEntityTitles(
    [filters.owner, filters.system, filters.domain].flatMap(refs => refs ?? []),
  );
  const counted = attributeFilterNames
    .filter(name => filters[name] !== undefined)
    .map(
      name =>
        `${nameOf(name)}: ${format.list(
          valuesOf(filters, name).map(
            value => titles.get(value) ?? valueOf(name, value),
          ),
        )}`,
    );
  return (
    <header className={classes.root}>
      <h1 className={classes.title}>
        {organization
          ? t('overview.print.titleOf', { organization })
          : t('overview.print.title')}
      </h1>
      <div className={classes.line}>
        <span>
          {[
            ...counted,
            since
              ? t('comparison.with', { day: format.day(since) })
              : t('comparison.begins'),
          ].join(' · ')}
        </span>
        <span>{format.time(new Date().toISOString())}</span>
      </div>
    </header>
  );
}
