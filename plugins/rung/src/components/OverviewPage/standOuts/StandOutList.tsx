import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentFilters,
  ReportGroup,
  ReportGrouping,
} from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../../links';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { useValueTitles } from '../../filtering';
import { ListLink } from '../ListLink';

const useStyles = makeStyles(theme => ({
  title: { fontSize: 15, fontWeight: 600, lineHeight: 1.4, margin: 0 },
  list: { listStyle: 'none', margin: theme.spacing(0.5, 0, 0), padding: 0 },
  item: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    borderBottom: `1px solid ${theme.palette.divider}`,
    fontSize: 14,
    lineHeight: 1.45,
    padding: theme.spacing(0.75, 0),
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  text: { textAlign: 'right' },
}));

const namedByRef = ['owner', 'system', 'domain'];

/** Groups of one sort, each with how much there is of it. */
export function StandOutList(props: {
  title: string;
  items: { group: ReportGroup; text: string }[];
  groupBy: ReportGrouping;
  filters: AssessmentFilters;
}) {
  const { title, items, groupBy, filters } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const titleOf = useValueTitles(
    groupBy,
    items.flatMap(({ group: { name } }) => name ?? []),
  );

  return (
    <div>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.list} aria-label={title}>
        {items.map(({ group: { name }, text }) => (
          <li key={name ?? ''} className={classes.item}>
            <span className={classes.name}>
              {name !== undefined && namedByRef.includes(groupBy) ? (
                <EntityRefLink entityRef={name} hideIcon />
              ) : (
                name ?? t(`overview.standOuts.none.${groupBy}`)
              )}
            </span>
            <span className={classes.text}>
              {name === undefined ? (
                text
              ) : (
                <ListLink
                  to={links.list({ ...filters, [groupBy]: [name] })}
                  label={t('overview.standOuts.link', {
                    name: titleOf(name),
                    text,
                  })}
                >
                  {text}
                </ListLink>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
