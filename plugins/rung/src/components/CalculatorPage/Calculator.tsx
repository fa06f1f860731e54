import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  assessEntity,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { useMemo } from 'react';
import { rungTranslationRef } from '../../translation';
import { RequirementFields } from '../requirementForm';
import { Section } from '../shared';
import { AnnotationsSection } from './AnnotationsSection';
import { entityOf } from './calculation';
import { CalculatorHead } from './CalculatorHead';
import { inheritedOf } from './inheritedOf';
import { LiveResult } from './LiveResult';
import { MemoSection } from './MemoSection';
import { ProfileField } from './ProfileField';
import { Summary } from './Summary';
import { useCalculation } from './useCalculation';

const useStyles = makeStyles(theme => ({
  layout: {
    display: 'grid',
    columnGap: theme.spacing(3),
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 420px)',
    [theme.breakpoints.down('md')]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
    },
  },
}));

/** The form, and beside it what the engine makes of it. */
export function Calculator(props: { policy: AssessmentPolicy }) {
  const { policy } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { calculation, state, choose, reset } = useCalculation();
  const subject = t('calculator.memo.subject');
  const entity = useMemo(
    () => entityOf(calculation, subject),
    [calculation, subject],
  );
  const assessment = useMemo(
    () => assessEntity(entity, { policy }),
    [entity, policy],
  );

  return (
    <>
      <CalculatorHead calculation={calculation} onReset={reset} />
      <div className={classes.layout}>
        <Section title={t('calculator.form')}>
          <ProfileField
            profile={calculation.profile}
            names={policy.profileNames()}
            onChange={choose}
          />
          <RequirementFields
            written={calculation.written}
            inherited={inheritedOf(assessment)}
            thresholds={policy.thresholds}
            onChange={state}
          />
        </Section>
        <LiveResult assessment={assessment} />
      </div>
      <AnnotationsSection
        assessment={assessment}
        profile={
          policy.profile(calculation.profile.toLowerCase())
            ? calculation.profile.toLowerCase()
            : undefined
        }
      />
      <MemoSection assessment={assessment} entity={entity} />
      <Summary assessment={assessment} />
    </>
  );
}
