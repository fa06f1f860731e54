import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { resiliencePath, RungNumber } from '@rung/backstage-plugin-rung-common';
import { LadderAxis } from '@rung/backstage-plugin-rung-common/content';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Section } from '../../shared';
import { ContentTable } from './ContentTable';

const useStyles = makeStyles(theme => ({
  meaning: {
    color: theme.palette.text.secondary,
    display: 'block',
    fontWeight: 400,
  },
}));

/** The path as it is climbed, and after it the platform. */
const order: RungNumber[] = [...resiliencePath, 4];

/** What changes on the way up, rung by rung. */
export function Axes(props: { axes: readonly LadderAxis[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: reportsT } = useTranslationRef(rungReportsTranslationRef);

  return (
    <Section title={reportsT('ladderPage.axes.title')}>
      <ContentTable
        caption={reportsT('ladderPage.axes.caption')}
        columns={[
          { id: 'axis', head: reportsT('ladderPage.axes.axis') },
          ...order.map(rung => ({
            id: `rung${rung}`,
            head: t('word.rung', { rung: String(rung) }),
          })),
        ]}
        rows={props.axes.map(({ id, name, meaning, values }) => ({
          id,
          cells: {
            axis: (
              <>
                {name}
                <span className={classes.meaning}>{meaning}</span>
              </>
            ),
            ...Object.fromEntries(
              order.map(rung => [`rung${rung}`, values[rung]]),
            ),
          },
        }))}
      />
    </Section>
  );
}
