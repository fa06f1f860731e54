import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  AssessmentPolicy,
  defaultThresholds,
} from '@rung/backstage-plugin-rung-common';
import { useRef } from 'react';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Folded } from '../../requirementForm';
import { Warning } from '../../shared';
import { ComplianceForm } from './ComplianceForm';
import { ScaleForm } from './ScaleForm';
import { scaleNames } from './scales';

const useStyles = makeStyles(theme => ({
  root: { border: 0, margin: 0, minWidth: 0, padding: 0 },
  note: { fontSize: 13, lineHeight: 1.45, marginTop: theme.spacing(1) },
}));

/** Writes a setting; gives what is wrong with it, and writes nothing then. */
export type SetSetting = (
  path: readonly string[],
  value: unknown,
) => string | undefined;

/** What is changed most often, each with what it is today. */
export function SettingsForm(props: {
  /** Undefined while what is written cannot be used. */
  policy: AssessmentPolicy | undefined;
  onSet: SetSetting;
}) {
  const { policy, onSet } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const last = useRef(policy ?? AssessmentPolicy.default());
  last.current = policy ?? last.current;
  const { thresholds, configured } = last.current;
  const scale = (name: (typeof scaleNames)[number]) => (
    <ScaleForm
      key={name}
      name={name}
      scale={thresholds.scales[name]}
      isDefault={
        JSON.stringify(thresholds.scales[name]) ===
        JSON.stringify(defaultThresholds.scales[name])
      }
      onSet={onSet}
    />
  );
  const profiles = Object.keys(configured.profiles ?? {});

  return (
    <fieldset
      className={classes.root}
      disabled={!policy}
      aria-label={t('policyPage.form.label')}
    >
      {!policy && <Warning>{t('policyPage.form.wrong')}</Warning>}
      {scale('teams')}
      {scale('availability')}
      <Folded
        summary={t('policyPage.form.scales')}
        stated={Object.keys(configured.scales ?? {}).some(
          name => name !== 'teams' && name !== 'availability',
        )}
      >
        {scaleNames
          .filter(name => name !== 'teams' && name !== 'availability')
          .map(scale)}
      </Folded>
      <Folded
        summary={t('policyPage.form.compliance')}
        stated={Object.keys(configured.compliance ?? {}).length > 0}
      >
        <ComplianceForm
          configured={configured.compliance ?? {}}
          onSet={onSet}
        />
      </Folded>
      <p className={classes.note}>
        {profiles.length > 0
          ? t('policyPage.form.profiles', { names: profiles.join(', ') })
          : t('policyPage.form.noProfiles')}
      </p>
    </fieldset>
  );
}
