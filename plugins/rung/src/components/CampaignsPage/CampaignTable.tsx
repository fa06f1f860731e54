import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLinks } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import { CampaignItem } from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { useFormat } from '../../format';
import { useRungLinks } from '../../links';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import {
  Chip,
  ColumnHeadings,
  foldingTableStyles,
  OptionalLink,
} from '../shared';
import { CampaignProblems } from '../campaignProblems';
import { Progress } from './Progress';
import { useGoalText } from './useGoalText';

const useStyles = makeStyles(theme => foldingTableStyles(theme));

const columns = ['by', 'goal', 'days', 'progress'] as const;

/** Every campaign, with what it asks and how far it has come. */
export function CampaignTable(props: { items: readonly CampaignItem[] }) {
  const classes = useStyles();
  const links = useRungLinks();
  const format = useFormat();
  const goalText = useGoalText();
  const { t } = useTranslationRef(rungReportsTranslationRef);

  const cellsOf = ({
    owners,
    plan,
    counts,
    problems,
  }: CampaignItem): Record<(typeof columns)[number], ReactNode> => ({
    by:
      owners.length > 0 ? (
        <EntityRefLinks entityRefs={owners} hideIcons />
      ) : (
        t('campaignsPage.noOwner')
      ),
    goal: plan ? goalText(plan.goal) : <CampaignProblems problems={problems} />,
    days: plan && (
      <>
        <Chip tone={plan.stage === 'running' ? 'accent' : 'neutral'}>
          {t(`campaignsPage.stage.${plan.stage}`)}
        </Chip>{' '}
        {t('campaignsPage.days', {
          starts: format.day(plan.starts),
          ends: format.day(plan.ends),
        })}
      </>
    ),
    progress: counts && <Progress counts={counts} />,
  });

  return (
    <table className={classes.table} aria-label={t('campaignsPage.list')}>
      <ColumnHeadings
        classes={classes}
        headings={(['title', ...columns] as const).map(column =>
          t(`campaignsPage.column.${column}`),
        )}
      />
      <tbody>
        {props.items.map(item => {
          const cells = cellsOf(item);
          return (
            <tr key={item.entityRef} className={classes.row}>
              <th className={classes.rowHeading} scope="row">
                <OptionalLink to={links.campaign(item)}>
                  {item.title ?? item.name}
                </OptionalLink>
              </th>
              {columns.map(column => (
                <td
                  key={column}
                  className={classes.cell}
                  data-label={t(`campaignsPage.column.${column}`)}
                >
                  {cells[column]}
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
