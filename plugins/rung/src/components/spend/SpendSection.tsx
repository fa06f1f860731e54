import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { rungSpendTranslationRef } from '../../translation/rungSpendTranslationRef';
import { Request, RequestView, Skeleton } from '../request';
import { Choice, Dimmed, Section } from '../shared';
import { SpendGrouping, spendGroupings } from './groupings';
import { SpendGroups } from './SpendGroups';
import { SpendTotals } from './SpendTotals';
import { SpendAnswer } from './useSpend';

const useStyles = makeStyles(theme => ({
  choice: { marginTop: theme.spacing(2) },
}));

/** Savings and spend of all that is counted; nothing where that is hidden. */
export function SpendSection(props: {
  request: Request<SpendAnswer>;
  groupBy: SpendGrouping;
  setGroupBy: (groupBy: SpendGrouping) => void;
}) {
  const { request, groupBy, setGroupBy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungSpendTranslationRef);
  const { latest } = request;

  if (latest && !latest.spend) {
    return null;
  }
  return (
    <Section id="spend" title={t('title')}>
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={240} label={t('loading')} />}
        keep
      >
        {({ spend, groupBy: grouped = groupBy }) => (
          <>
            {spend && (
              <Dimmed busy={request.loading}>
                <SpendTotals
                  totals={spend.totals}
                  prices={spend.prices}
                  remarks
                />
                {spend.groups && spend.groups.length > 0 && (
                  <>
                    <Choice
                      className={classes.choice}
                      label={t('by')}
                      value={groupBy}
                      options={spendGroupings.map(value => ({
                        value,
                        label: t(`group.${value}`),
                      }))}
                      onChange={setGroupBy}
                    />
                    <SpendGroups
                      spend={spend}
                      groups={spend.groups}
                      groupBy={grouped}
                    />
                  </>
                )}
              </Dimmed>
            )}
          </>
        )}
      </RequestView>
    </Section>
  );
}
