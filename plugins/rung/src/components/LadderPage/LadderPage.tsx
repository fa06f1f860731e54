import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Thresholds } from '@rung/backstage-plugin-rung-common';
import { RequestOptions } from '@rung/backstage-plugin-rung-common/client';
import { useCallback } from 'react';
import { rungApiRef } from '../../api';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { useLadderContent } from '../../translation/useLadderContent';
import { LoadingView, RequestView, useRequest } from '../request';
import { Stack } from '../shared';
import { Comparison } from './comparison/Comparison';
import { Costs } from './notes/Costs';
import { Mistakes } from './notes/Mistakes';
import { SecurityNotes } from './notes/SecurityNotes';
import { RungsAtLength } from './rungs/RungsAtLength';
import { Axes } from './tables/Axes';
import { DataStrategies } from './tables/DataStrategies';
import { IsolationTiers } from './tables/IsolationTiers';

const useStyles = makeStyles(theme => ({
  lead: {
    fontSize: 14,
    lineHeight: 1.5,
    margin: theme.spacing(0, 0, 2),
    maxWidth: '85ch',
  },
}));

/** All there is to know about the ladder, with the thresholds in force. */
export function LadderPage() {
  const rungApi = useApi(rungApiRef);
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const request = useRequest(
    useCallback(
      (options: RequestOptions) => rungApi.getLadder(options),
      [rungApi],
    ),
  );
  return (
    <RequestView
      request={request}
      subject="ladder"
      skeleton={
        <LoadingView label={t('ladderPage.loading')} heights={[700, 700]} />
      }
    >
      {({ thresholds }) => <LadderView thresholds={thresholds} />}
    </RequestView>
  );
}

function LadderView(props: { thresholds: Thresholds }) {
  const { thresholds } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const content = useLadderContent();

  return (
    <>
      <p className={classes.lead}>{t('ladderPage.lead')}</p>
      <Stack>
        <Comparison rungs={content.rungs} thresholds={thresholds} />
        <Axes axes={content.axes} />
        <RungsAtLength sheets={content.sheets} thresholds={thresholds} />
        <Mistakes mistakes={content.mistakes} />
        <SecurityNotes notes={content.security} />
        <Costs bands={content.costs} />
        <DataStrategies strategies={content.strategies} />
        <IsolationTiers tiers={content.tiers} />
      </Stack>
    </>
  );
}
