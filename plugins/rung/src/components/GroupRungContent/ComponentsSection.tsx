import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  AssessmentFilters,
  AssessmentList,
} from '@rung/backstage-plugin-rung-common/wire';
import { useFormat } from '../../format';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { AssessmentTable, useListLink } from '../assessmentTable';
import { GroupsBelow } from '../rollUp';
import { Description, OptionalLink, Paragraph, Section } from '../shared';
import { gravestFirst } from './gravestFirst';

const columns = ['name', 'rung', 'fit', 'findings', 'changed'] as const;

/** Where there are several teams, each component says whose it is. */
const columnsOfSeveral = ['name', 'owner', 'rung', 'fit', 'findings'] as const;

/** The components of the team and of the teams below it. */
export function ComponentsSection(props: {
  list: AssessmentList;
  groups: GroupsBelow;
  filters: AssessmentFilters;
}) {
  const { list, groups, filters } = props;
  const { items, total = items.length } = list;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const format = useFormat();
  const listLink = useListLink();
  const title = t('group.components.title');
  const below = groups.entityRefs.length - 1;

  return (
    <Section id="rung-group-components" title={title}>
      {items.length === 0 ? (
        <Paragraph>
          {t(
            below > 0 ? 'group.components.noneBelow' : 'group.components.none',
          )}
        </Paragraph>
      ) : (
        <>
          <Paragraph>
            {t('group.components.summary', {
              count: total,
              number: format.count(total),
            })}{' '}
            <OptionalLink to={listLink(filters, gravestFirst)}>
              {t('group.components.more')}
            </OptionalLink>
          </Paragraph>
          {below > 0 && (
            <Description>
              {groups.truncated
                ? t('rollUp.truncated', {
                    amount: format.count(groups.entityRefs.length),
                  })
                : t('group.components.below', {
                    count: below,
                    number: format.count(below),
                  })}
            </Description>
          )}
          <AssessmentTable
            label={title}
            columns={below > 0 ? columnsOfSeveral : columns}
            items={items}
          />
        </>
      )}
    </Section>
  );
}
