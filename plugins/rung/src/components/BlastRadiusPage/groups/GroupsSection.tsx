import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  BlastGrouping,
  blastGroupings,
  BlastRadius,
} from '@rung/backstage-plugin-rung-common/wire';
import { RefObject, useMemo } from 'react';
import { useFormat } from '../../../format';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Choice, Description, Section } from '../../shared';
import { GroupList } from './GroupList';
import { SystemsView } from './SystemsView';
import { useGroupNames } from './useGroupNames';

/** More of them are no picture any more. */
const MOST_SHOWN = 40;

/** What becomes of each system, owner or domain. */
export function GroupsSection(props: {
  radius: BlastRadius;
  /** By what the groups of the radius are made. */
  groupBy: BlastGrouping;
  onGroupBy: (groupBy: BlastGrouping) => void;
  /** Where the focus goes if the picture is drawn anew. */
  headline: RefObject<HTMLElement>;
}) {
  const { radius, groupBy, onGroupBy, headline } = props;
  const format = useFormat();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const groups = useMemo(
    () => radius.groups.slice(0, MOST_SHOWN),
    [radius.groups],
  );
  const names = useGroupNames(groupBy, groups);
  const more = radius.groupCount - groups.length;
  const title = t(`blastRadius.groups.title.${groupBy}`);

  return (
    <Section
      title={title}
      actions={
        <Choice
          label={t('blastRadius.groups.by')}
          value={groupBy}
          options={blastGroupings.map(value => ({
            value,
            label: t(`blastRadius.groups.option.${value}`),
          }))}
          onChange={onGroupBy}
        />
      }
    >
      {groupBy === 'system' ? (
        <SystemsView
          radius={radius}
          groups={groups}
          names={names}
          headline={headline}
        />
      ) : (
        <>
          <Description>{t('blastRadius.groups.narrow')}</Description>
          <GroupList label={title} groups={groups} names={names} />
        </>
      )}
      {more > 0 && (
        <Description>
          {t('blastRadius.groups.more', {
            count: more,
            number: format.count(more),
          })}
        </Description>
      )}
    </Section>
  );
}
