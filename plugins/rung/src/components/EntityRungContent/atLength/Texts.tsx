import { Assessment } from '@rung/backstage-plugin-rung-common';
import { Columns } from '../../shared';
import { DataText } from './DataText';
import { IsolationText } from './IsolationText';
import { RecoveryText } from './RecoveryText';
import { RungText } from './RungText';
import { SecurityText } from './SecurityText';

/** What there is to read about the answer, text by text. */
export function Texts(props: { assessment: Assessment }) {
  const { assessment } = props;
  const { data, rung, withheld = [] } = assessment;
  return (
    <>
      {rung && <RungText assessment={assessment} />}
      {(data.length > 0 || withheld.includes('data')) && (
        <DataText assessment={assessment} />
      )}
      <Columns>
        <RecoveryText recovery={assessment.recovery} />
        <IsolationText tier={assessment.isolation} />
      </Columns>
      {rung && <SecurityText rung={rung} />}
    </>
  );
}
