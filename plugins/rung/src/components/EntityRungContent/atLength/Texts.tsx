import {
  CostSettings,
  Ladder,
  LiveAssessment,
} from '@rung/backstage-plugin-rung-common/wire';
import { Request } from '../../request';
import { Whole } from '../../rollUp';
import { Columns } from '../../shared';
import { SpendText } from '../spend/SpendText';
import { DataText } from './DataText';
import { IsolationText } from './IsolationText';
import { RecoveryText } from './RecoveryText';
import { RungText } from './RungText';
import { SecurityText } from './SecurityText';

/** What there is to read about the answer, text by text. */
export function Texts(props: {
  assessment: LiveAssessment;
  costs: CostSettings | undefined;
  ladder: Request<Ladder>;
  whole: Whole | undefined;
}) {
  const { assessment, costs, ladder, whole } = props;
  const { data, rung, withheld = [] } = assessment;
  return (
    <>
      {costs?.shown && (
        <SpendText
          assessment={assessment}
          costs={costs}
          ladder={ladder}
          whole={whole}
        />
      )}
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
