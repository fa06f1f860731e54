import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import {
  AssessmentOrder,
  AssessmentSummary,
  MethodNumber,
} from '@rung/backstage-plugin-rung-common';
import { ReactNode } from 'react';
import { formatList, formatTime } from '../../format';
import { rungTranslationRef } from '../../translation';
import { ClimbCell } from './ClimbCell';
import { FindingsCell } from './FindingsCell';
import { RungMark } from './RungMark';
import { BuiltCell } from './BuiltCell';

/** What a list can show of an entity, in the order of its columns. */
export const columnIds = [
  'name',
  'kind',
  'owner',
  'system',
  'lifecycle',
  'rung',
  'status',
  'fit',
  'forgone',
  'climb',
  'findings',
  'missing',
  'unreadable',
  'changed',
] as const;

export type ColumnId = (typeof columnIds)[number];

/** What a list is ordered by when its column is. */
export const columnOrders: { readonly [id in ColumnId]?: AssessmentOrder } = {
  name: 'name',
  rung: 'rung',
  fit: 'excess',
  climb: 'headroom',
  changed: 'changed',
};

function RefCell(props: { entityRef?: string }) {
  const { entityRef } = props;
  return entityRef ? <EntityRefLink entityRef={entityRef} hideIcon /> : null;
}

function StatusCell(props: { summary: AssessmentSummary }) {
  const { t } = useTranslationRef(rungTranslationRef);
  return <>{t(`word.status.${props.summary.status}`)}</>;
}

function NumbersCell(props: { numbers: MethodNumber[] }) {
  const { t } = useTranslationRef(rungTranslationRef);
  return (
    <>{formatList(props.numbers.map(key => t(`requirement.name.${key}`)))}</>
  );
}

function NameCell(props: { summary: AssessmentSummary }) {
  const { entityRef, title } = props.summary;
  return (
    <EntityRefLink
      entityRef={entityRef}
      title={title}
      hideIcon
      disableTooltip
    />
  );
}

/** What stands in each column for an entity. */
export const cellOf: Record<
  ColumnId,
  (summary: AssessmentSummary) => ReactNode
> = {
  name: summary => <NameCell summary={summary} />,
  kind: ({ kind }) => kind,
  owner: ({ owners }) => <EntityRefLinks entityRefs={owners} hideIcons />,
  system: ({ system }) => <RefCell entityRef={system} />,
  lifecycle: ({ lifecycle }) => lifecycle,
  rung: ({ rung, platform }) =>
    rung && <RungMark rung={rung} platform={platform} />,
  status: summary => <StatusCell summary={summary} />,
  fit: summary => <BuiltCell summary={summary} />,
  forgone: ({ forgone }) => forgone && <RungMark rung={forgone} />,
  climb: ({ climb, rung }) =>
    climb && rung && <ClimbCell climb={climb} from={rung} />,
  findings: ({ findings }) => <FindingsCell findings={findings} />,
  missing: ({ missing }) => <NumbersCell numbers={missing} />,
  unreadable: ({ unreadable }) => <NumbersCell numbers={unreadable} />,
  changed: ({ changedAt }) => formatTime(changedAt),
};
