import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AssessmentFilters,
  AssessmentSummary,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { RequestView, Skeleton } from '../../request';
import { Choice, Dimmed, Section } from '../../shared';
import { StandOutsView } from './StandOutsView';
import { TalkList } from './TalkList';
import { belongsBy, talkTo } from './talkTo';
import { useGroups } from './useGroups';

const MOST_TALKS = 3;

/** The teams, systems or the like that call for a look, and what to ask them. */
export function StandOutsSection(props: {
  filters: AssessmentFilters;
  misfits: readonly AssessmentSummary[];
}) {
  const { filters, misfits } = props;
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const { groupBy, setGroupBy, request } = useGroups(filters);
  const shownBy = request.latest?.groupBy ?? groupBy;

  return (
    <Section title={t(`overview.standOuts.title.${shownBy}`)}>
      <Choice
        label={t('overview.standOuts.by')}
        value={groupBy}
        options={reportGroupings.map(value => ({
          value,
          label: t(`overview.standOuts.group.${value}`),
        }))}
        onChange={setGroupBy}
      />
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={240} label={t('overview.loading')} />}
        keep
      >
        {answer => {
          const talks = talkTo(
            answer.groups,
            misfits,
            belongsBy(answer.groupBy),
            MOST_TALKS,
          );
          return (
            <Dimmed busy={request.loading}>
              {talks.length > 0 && (
                <TalkList
                  talks={talks}
                  groupBy={answer.groupBy}
                  filters={answer.filters}
                />
              )}
              <StandOutsView {...answer} />
            </Dimmed>
          );
        }}
      </RequestView>
    </Section>
  );
}
