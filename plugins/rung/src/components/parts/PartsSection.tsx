import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { RequestView, ScanNotice, Skeleton } from '../request';
import { useRollUp, Whole } from '../rollUp';
import { Message, Section } from '../shared';
import { PartsView } from './PartsView';

/** What a system or a domain is made of, and what each part needs. */
export function PartsSection(props: {
  /** The id of the heading. */
  id?: string;
  entity: Entity;
  whole: Exclude<Whole, 'group'>;
  /** Of the whole itself. */
  assessment: Assessment;
}) {
  const { id, entity, whole, assessment } = props;
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const request = useRollUp(entity, whole);

  return (
    <Section id={id} title={t('parts.title')}>
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={320} label={t('rollUp.loading')} />}
      >
        {rolledUp => {
          const { scan, totals } = rolledUp.report;
          if (!scan.asOf) {
            return <ScanNotice scan={scan} />;
          }
          return totals.total === 0 ? (
            <Message title={t(`rollUp.empty.${whole}.title`)}>
              {t(`rollUp.empty.${whole}.description`)}
            </Message>
          ) : (
            <PartsView
              entity={entity}
              assessment={assessment}
              rolledUp={rolledUp}
            />
          );
        }}
      </RequestView>
    </Section>
  );
}
