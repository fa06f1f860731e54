import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import {
  campaignFilters,
  goalFilters,
} from '@rung/backstage-plugin-rung-common/campaigns';
import {
  CampaignGroup,
  CampaignPlan,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import {
  ColumnHeadings,
  Description,
  foldingTableStyles,
  OptionalLink,
  Section,
} from '../shared';

/** As many as are read at a glance; the CSV has them all. */
const MOST_SHOWN = 20;

const useStyles = makeStyles(theme => foldingTableStyles(theme));

/** How far each owner has come, where most are left first. */
export function CampaignGroups(props: {
  groups: readonly CampaignGroup[];
  plan: CampaignPlan;
}) {
  const { groups, plan } = props;
  const classes = useStyles();
  const links = useRungLinks();
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const others = groups.length - MOST_SHOWN;
  const title = t('campaignsPage.groups.title');
  const linkOf = (owner: string | undefined, standing: 'left' | 'done') =>
    owner === undefined
      ? undefined
      : links.list({
          ...campaignFilters(plan),
          ...goalFilters(plan.goal)[standing],
          owner: [owner],
        });
  return (
    <Section title={title}>
      {groups.length === 0 ? (
        t('campaignsPage.groups.empty')
      ) : (
        <table className={classes.table} aria-label={title}>
          <ColumnHeadings
            classes={classes}
            headings={(['owner', 'left', 'done', 'unknown'] as const).map(
              column => t(`campaignsPage.groups.${column}`),
            )}
          />
          <tbody>
            {groups.slice(0, MOST_SHOWN).map(({ owner, all, left, done }) => (
              <tr key={owner ?? ''} className={classes.row}>
                <th className={classes.rowHeading} scope="row">
                  {owner ? (
                    <EntityRefLink entityRef={owner} hideIcon />
                  ) : (
                    t('campaignsPage.groups.none')
                  )}
                </th>
                {(['left', 'done'] as const).map(standing => (
                  <td
                    key={standing}
                    className={classes.cell}
                    data-label={t(`campaignsPage.groups.${standing}`)}
                  >
                    <OptionalLink to={linkOf(owner, standing)}>
                      {format.count(standing === 'left' ? left : done)}
                    </OptionalLink>
                  </td>
                ))}
                <td
                  className={classes.cell}
                  data-label={t('campaignsPage.groups.unknown')}
                >
                  {format.count(all - left - done)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {others > 0 && (
        <Description>
          {t('campaignsPage.groups.more', {
            count: others,
            number: format.count(others),
          })}
        </Description>
      )}
    </Section>
  );
}
