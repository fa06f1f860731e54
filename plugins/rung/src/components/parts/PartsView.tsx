import { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Assessment } from '@rung/backstage-plugin-rung-common';
import { ListColumn } from '@rung/backstage-plugin-rung-common/wire';
import { useRungLinks } from '../../links';
import { rungEntityTranslationRef } from '../../translation/rungEntityTranslationRef';
import { AssessmentTable } from '../assessmentTable';
import { RequestView, ScanNotice, Skeleton } from '../request';
import { RolledUp, StrictestPart } from '../rollUp';
import { OptionalLink } from '../shared';
import { PartsMemo } from './PartsMemo';
import { Together } from './Together';
import { Unstated } from './Unstated';
import { promiseOf } from './promiseOf';
import { useParts } from './useParts';

/** What is asked of a part; all else is on its own page. */
const columns: readonly ListColumn[] = [
  'name',
  'owner',
  'rung',
  'fit',
  'climb',
  'findings',
];

/** More are in the list that the last row leads to. */
const MOST_ROWS = 25;

const useStyles = makeStyles(theme => ({
  block: { marginTop: theme.spacing(2) },
}));

/** The strictest part first, then each, then what they come to together. */
export function PartsView(props: {
  entity: Entity;
  assessment: Assessment;
  rolledUp: RolledUp;
}) {
  const { entity, assessment, rolledUp } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungEntityTranslationRef);
  const links = useRungLinks();
  const request = useParts(rolledUp);
  const promise = promiseOf(assessment);

  return (
    <>
      <StrictestPart rolledUp={rolledUp} />
      <RequestView
        request={request}
        subject="report"
        skeleton={<Skeleton height={240} label={t('rollUp.loading')} />}
      >
        {({ items, total }) => (
          <>
            <Together parts={items} total={total} promise={promise} />
            <div className={classes.block}>
              <AssessmentTable
                label={t('parts.title')}
                columns={columns}
                items={items.slice(0, MOST_ROWS)}
              />
            </div>
            <OptionalLink to={links.list(rolledUp.filters)}>
              {t('rollUp.all', { count: total })}
            </OptionalLink>
            <Unstated parts={items} />
            <PartsMemo
              whole={{
                entityRef: assessment.entityRef,
                title: entity.metadata.title ?? entity.metadata.name,
                needed: rolledUp.needed,
                promise,
                parts: items,
                total,
              }}
              name={entity.metadata.name}
            />
          </>
        )}
      </RequestView>
      <ScanNotice scan={rolledUp.report.scan} />
    </>
  );
}
