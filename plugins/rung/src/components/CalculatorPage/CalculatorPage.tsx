import { RequestView } from '../request';
import { usePolicy } from '../requirementForm';
import { Calculator } from './Calculator';
import { Loading } from './Loading';

/** What if: the requirements as a form, and the rung that they call for. */
export function CalculatorPage() {
  const request = usePolicy();
  return (
    <RequestView request={request} subject="ladder" skeleton={<Loading />}>
      {policy => <Calculator policy={policy} />}
    </RequestView>
  );
}
