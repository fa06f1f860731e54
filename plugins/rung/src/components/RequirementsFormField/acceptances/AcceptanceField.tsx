import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  AssessmentPolicy,
  FindingId,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../../format';
import { rungFormTranslationRef } from '../../../translation/rungFormTranslationRef';
import {
  acceptanceProblem,
  AcceptanceDraft,
  joinAcceptance,
  latestAcceptance,
  splitAcceptance,
} from '../../formValidation';
import { ChangeMark, fieldId, useStatementName } from '../../requirementForm';
import { AcceptanceInput } from './AcceptanceInput';

const useStyles = makeStyles(theme => ({
  root: {
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    fontSize: 14,
    lineHeight: 1.45,
    margin: theme.spacing(1, 0),
    maxWidth: 640,
    minWidth: 0,
    padding: theme.spacing(1.5),
  },
  legend: { float: 'left', fontWeight: 700, padding: 0 },
  head: {
    alignItems: 'baseline',
    clear: 'both',
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    justifyContent: 'space-between',
  },
}));

/** That one finding is accepted: until when, and why; both are to be said. */
export function AcceptanceField(props: {
  findingId: FindingId;
  /** As an annotation would state it. */
  written: string;
  /** What the file states now. */
  before: string | undefined;
  policy: AssessmentPolicy | undefined;
  onChange: (text: string) => void;
  onRemove: () => void;
}) {
  const { findingId, written, before, policy, onChange, onRemove } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);
  const format = useFormat();
  const name = useStatementName()(`accept.${findingId}`);
  const id = fieldId(`accept.${findingId}`);
  const now = new Date();
  const draft = splitAcceptance(written);
  const latest = latestAcceptance(policy, now);
  // What the file states already is not found fault with, if it has ended.
  const problem =
    written === '' || written === before
      ? undefined
      : acceptanceProblem(draft, { findingId, policy, now });

  function change(part: Partial<AcceptanceDraft>) {
    onChange(joinAcceptance({ ...draft, ...part }));
  }
  function problemAt(field: 'until' | 'reason'): string | undefined {
    return problem?.at === field
      ? t(`accept.${problem.reason}`, {
          date: latest ? format.day(latest) : '',
          limit: String(policy?.longestAcceptanceDays ?? ''),
        })
      : undefined;
  }
  return (
    <fieldset className={classes.root}>
      <legend className={classes.legend}>{name}</legend>
      <div className={classes.head}>
        <ChangeMark
          name={name}
          before={before}
          after={written}
          onUndo={() => onChange(before ?? '')}
        />
        <Button
          size="small"
          aria-label={t('accept.remove', { finding: name })}
          onClick={onRemove}
        >
          {t('accept.removeShort')}
        </Button>
      </div>
      <AcceptanceInput
        id={id}
        label={t('accept.until')}
        hint={
          latest
            ? t('accept.untilLimit', { date: format.day(latest) })
            : t('accept.untilHint')
        }
        problem={problemAt('until')}
      >
        {shared => (
          <TextField
            {...shared}
            type="date"
            value={draft.until}
            inputProps={{
              ...shared.inputProps,
              min: now.toISOString().slice(0, 10),
              max: latest,
            }}
            onChange={event => change({ until: event.target.value })}
          />
        )}
      </AcceptanceInput>
      <AcceptanceInput
        id={`${id}-reason`}
        label={t('accept.reason')}
        hint={t('accept.reasonHint')}
        problem={problemAt('reason')}
      >
        {shared => (
          <TextField
            {...shared}
            fullWidth
            value={draft.reason}
            onChange={event => change({ reason: event.target.value })}
            onBlur={() => change({ reason: draft.reason.trim() })}
          />
        )}
      </AcceptanceInput>
    </fieldset>
  );
}
