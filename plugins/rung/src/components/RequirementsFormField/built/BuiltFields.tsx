import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Assessment,
  BuiltKey,
  builtKeys,
} from '@rung/backstage-plugin-rung-common';
import { StatedRequirements, StatementKey } from '../../../statedRequirements';
import { rungTranslationRef } from '../../../translation';
import { rungFormTranslationRef } from '../../../translation/rungFormTranslationRef';
import { useFactText } from '../../findingText';
import { Folded } from '../../requirementForm';
import { problemText } from '../../verdict';
import { BuiltField } from './BuiltField';

/** What is declared of what is built, each fact in a field. */
export function BuiltFields(props: {
  /** What the form would have the file state. */
  shown: StatedRequirements;
  /** What the file states now. */
  own: StatedRequirements;
  assessment: Assessment | undefined;
  /** Whether the form was opened at one of them. */
  open: boolean;
  onChange: (key: StatementKey, text: string) => void;
}) {
  const { shown, own, assessment, open, onChange } = props;
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const factText = useFactText();

  function problemOf(key: BuiltKey): string | undefined {
    const problem = assessment?.problems.find(
      each => each.key === `built.${key}` && each.source.type === 'entity',
    );
    const told = problem && problemText(problem, t);
    return told && `${told.what} ${told.advice}`;
  }
  function seenOf(key: BuiltKey): string | undefined {
    const fact = assessment?.built?.facts.find(
      each => each.key === key && each.source.type === 'observed',
    );
    return fact && formT('built.seen', { value: factText(fact) });
  }
  return (
    <Folded
      id="statements-built"
      summary={formT('built.title')}
      stated={open || builtKeys.some(key => shown[`built.${key}`])}
    >
      <div>{formT('built.lead')}</div>
      {builtKeys.map(key => (
        <BuiltField
          key={key}
          factKey={key}
          written={shown[`built.${key}`] ?? ''}
          before={own[`built.${key}`]}
          seen={seenOf(key)}
          problem={problemOf(key)}
          onChange={onChange}
        />
      ))}
    </Folded>
  );
}
