import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  Assessment,
  AssessmentPolicy,
} from '@rung/backstage-plugin-rung-common';
import { useMemo } from 'react';
import { StatedRequirements, StatementKey } from '../../statedRequirements';
import { rungTranslationRef } from '../../translation';
import { LiveVerdict, Summary } from '../liveResult';
import {
  Folded,
  furtherGroups,
  inheritedOf,
  ProfileField,
  RequirementList,
  sixNumbers,
} from '../requirementForm';
import { assessStatements } from './assessStatements';
import { FormSubject } from './readFormSubject';

const FORM_CLASS = 'rung-requirements-form';

const useStyles = makeStyles(theme => ({
  // The card of the template cuts off what is beyond its corners by scrolling,
  // and nothing inside it would stay in sight. Clipping looks the same.
  '@global': { [`.MuiCard-root:has(.${FORM_CLASS})`]: { overflow: 'clip' } },
  // Beside each other wherever there is room: the column of a template's form
  // is not as wide as the window.
  layout: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(3),
  },
  form: { flex: '2 1 480px', minWidth: 0 },
  numbers: { marginTop: theme.spacing(1.5) },
  further: {
    fontSize: 16,
    fontWeight: 700,
    margin: theme.spacing(1, 0, 0.5),
  },
  result: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    boxSizing: 'border-box',
    color: theme.palette.text.primary,
    flex: '1 1 320px',
    minWidth: 0,
    padding: theme.spacing(2),
    // In sight beside a long form, as far as it fits into the window.
    position: 'sticky',
    top: theme.spacing(2),
    maxHeight: `calc(100vh - ${theme.spacing(4)}px)`,
    overflowY: 'auto',
    scrollMarginTop: theme.spacing(2),
    [theme.breakpoints.down('md')]: { position: 'static', maxHeight: 'none' },
  },
}));

/** What is stated, and beside it what the engine makes of it. */
export function RequirementsForm(props: {
  id: string;
  stated: StatedRequirements;
  subject: FormSubject;
  /** The rules in force, as far as they are known. */
  policy: AssessmentPolicy | undefined;
  onChange: (key: StatementKey, text: string) => void;
}) {
  const { id, stated, subject, policy, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const assessment = useMemo<Assessment | undefined>(
    () => policy && assessStatements(stated, subject, policy),
    [stated, subject, policy],
  );
  const fields = {
    written: stated,
    inherited: assessment ? inheritedOf(assessment, stated) : {},
    thresholds: policy?.thresholds,
    onChange,
  };

  return (
    <div className={FORM_CLASS}>
      <div className={classes.layout}>
        <div className={classes.form}>
          <ProfileField
            id={`${id}-profile`}
            label={t('form.profile.label')}
            hint={t('form.profile.hint')}
            profile={stated.profile ?? ''}
            policy={policy}
            onChange={profile => onChange('profile', profile)}
          />
          <div className={classes.numbers}>
            <RequirementList keys={sixNumbers} {...fields} />
          </div>
          <h4 className={classes.further}>{t('form.further')}</h4>
          {furtherGroups.map(({ id: group, keys }) => (
            <Folded
              key={group}
              summary={t(`form.group.${group}`)}
              stated={keys.some(key => stated[key])}
            >
              <RequirementList keys={keys} {...fields} />
            </Folded>
          ))}
        </div>
        {assessment && (
          <section
            id={`${id}-result`}
            className={classes.result}
            aria-label={t('form.result.region')}
          >
            <LiveVerdict assessment={assessment} heading="h4" />
          </section>
        )}
      </div>
      {assessment && (
        <Summary assessment={assessment} resultId={`${id}-result`} />
      )}
    </div>
  );
}
