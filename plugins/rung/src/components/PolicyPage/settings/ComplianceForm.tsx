import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  AssessmentPolicyInput,
  resiliencePath,
} from '@rung/backstage-plugin-rung-common';
import { useRef, useState } from 'react';
import { toneColor } from '../../../theme';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { focusOutline } from '../../shared';
import { SetSetting } from './SettingsForm';
import { smallField } from './smallField';

const useStyles = makeStyles(theme => ({
  root: { '&:focus-visible': focusOutline(theme) },
  row: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    gap: theme.spacing(1),
    margin: theme.spacing(1, 0),
  },
  name: { flex: '1 1 140px', minWidth: 0, overflowWrap: 'anywhere' },
  field: smallField(theme),
  error: {
    color: toneColor(theme, 'bad'),
    fontSize: 13,
    overflowWrap: 'anywhere',
  },
}));

/** Which regime calls for which rung, beside those that the ladder knows. */
export function ComplianceForm(props: {
  configured: NonNullable<AssessmentPolicyInput['compliance']>;
  onSet: SetSetting;
}) {
  const { configured, onSet } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: pageT } = useTranslationRef(rungReportsTranslationRef);
  const group = useRef<HTMLDivElement>(null);
  const [added, setAdded] = useState('');
  const [wrong, setWrong] = useState<string>();
  const set = (regime: string, rung: number | undefined) => {
    const problem = onSet(['compliance', regime], rung);
    setWrong(problem);
    return problem === undefined;
  };
  const remove = (regime: string) => {
    // The button is about to go, and the focus of the keyboard with it.
    group.current?.focus();
    set(regime, undefined);
  };
  const add = () => {
    if (added.trim() !== '' && set(added.trim(), 3)) {
      setAdded('');
    }
  };

  return (
    <div
      ref={group}
      className={classes.root}
      role="group"
      aria-label={pageT('policyPage.form.compliance')}
      tabIndex={-1}
    >
      {Object.entries(configured).map(([regime, rung]) => (
        <div key={regime} className={classes.row}>
          <span className={classes.name}>{regime}</span>
          <TextField
            select
            size="small"
            variant="outlined"
            value={rung}
            SelectProps={{ native: true }}
            inputProps={{
              'aria-label': pageT('policyPage.form.rungOfRegime', { regime }),
              className: classes.field,
            }}
            onChange={event => set(regime, Number(event.target.value))}
          >
            {resiliencePath.map(each => (
              <option key={each} value={each}>
                {t('word.rung', { rung: String(each) })}
              </option>
            ))}
          </TextField>
          <Button
            size="small"
            aria-label={pageT('policyPage.form.removeOf', { regime })}
            onClick={() => remove(regime)}
          >
            {pageT('policyPage.form.remove')}
          </Button>
        </div>
      ))}
      <div className={classes.row}>
        <TextField
          size="small"
          variant="outlined"
          className={classes.name}
          value={added}
          placeholder="pci-dss"
          inputProps={{
            'aria-label': pageT('policyPage.form.regime'),
            autoComplete: 'off',
            className: classes.field,
            spellCheck: false,
          }}
          onChange={event => setAdded(event.target.value)}
          onKeyDown={event => event.key === 'Enter' && add()}
        />
        <Button size="small" variant="outlined" color="primary" onClick={add}>
          {pageT('policyPage.form.add')}
        </Button>
      </div>
      <div role="alert" className={classes.error}>
        {wrong}
      </div>
    </div>
  );
}
