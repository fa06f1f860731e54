import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink, EntityRefLinks } from '@backstage/plugin-catalog-react';
import { MethodNumber } from '@rung/backstage-plugin-rung-common';
import {
  AssessmentOrder,
  AssessmentSummary,
  ListColumn,
} from '@rung/backstage-plugin-rung-common/wire';
import { ReactNode } from 'react';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { ClimbCell } from './ClimbCell';
import { FindingsCell } from './FindingsCell';
import { RungMark } from './RungMark';
import { BuiltCell } from './BuiltCell';
import { PlacesCell } from './PlacesCell';

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
  const format = useFormat();
  return (
    <>{format.list(props.numbers.map(key => t(`requirement.name.${key}`)))}</>
  );
}

function TimeCell(props: { time: string }) {
  const format = useFormat();
  return <>{format.time(props.time)}</>;
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

interface Column {
  /** What stands in it for an entity. */
  cell(summary: AssessmentSummary): ReactNode;
  /** What the list is ordered by when this column is. */
  orderBy?: AssessmentOrder;
  /** Which way it is ordered first, where what matters most has the most of it. */
  descends?: true;
  /** A list has it until its reader chooses others. */
  usual?: true;
}

/** How a list shows each of its columns. */
export const columns: Readonly<Record<ListColumn, Column>> = {
  name: {
    cell: summary => <NameCell summary={summary} />,
    orderBy: 'name',
    usual: true,
  },
  kind: { cell: ({ kind }) => kind },
  owner: {
    cell: ({ owners }) => <EntityRefLinks entityRefs={owners} hideIcons />,
    orderBy: 'owner',
    usual: true,
  },
  system: { cell: ({ system }) => <RefCell entityRef={system} /> },
  lifecycle: { cell: ({ lifecycle }) => lifecycle },
  rung: {
    cell: ({ rung, platform }) =>
      rung && <RungMark rung={rung} platform={platform} />,
    orderBy: 'rung',
    usual: true,
  },
  status: {
    cell: summary => <StatusCell summary={summary} />,
    orderBy: 'status',
    usual: true,
  },
  fit: {
    cell: summary => <BuiltCell summary={summary} />,
    orderBy: 'excess',
    usual: true,
  },
  places: { cell: summary => <PlacesCell summary={summary} /> },
  forgone: { cell: ({ forgone }) => forgone && <RungMark rung={forgone} /> },
  climb: {
    cell: ({ climb, rung }) =>
      climb && rung && <ClimbCell climb={climb} from={rung} />,
    orderBy: 'headroom',
    usual: true,
  },
  findings: {
    cell: ({ findings }) => <FindingsCell findings={findings} />,
    orderBy: 'findings',
    descends: true,
    usual: true,
  },
  missing: { cell: ({ missing }) => <NumbersCell numbers={missing} /> },
  unreadable: {
    cell: ({ unreadable }) => <NumbersCell numbers={unreadable} />,
  },
  changed: {
    cell: ({ changedAt }) => <TimeCell time={changedAt} />,
    orderBy: 'changed',
  },
};
