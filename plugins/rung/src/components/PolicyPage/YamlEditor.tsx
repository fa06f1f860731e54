import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import { useId, useRef } from 'react';
import { toneColor } from '../../theme';
import { rungReportsTranslationRef } from '../../translation/rungReportsTranslationRef';
import { ToneIcon } from '../shared';
import { PolicyProblem } from './policyText';

const useStyles = makeStyles(theme => ({
  root: { minWidth: 0 },
  head: {
    alignItems: 'baseline',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    fontWeight: 700,
    gap: theme.spacing(1),
    justifyContent: 'space-between',
    marginBottom: theme.spacing(1),
    minHeight: 32,
  },
  input: {
    fontFamily: 'monospace',
    fontSize: 13,
    lineHeight: 1.5,
    // Long lines are scrolled to, and not broken, because indents have a meaning.
    overflowX: 'auto',
    whiteSpace: 'pre',
  },
  told: {
    fontSize: 13,
    lineHeight: 1.45,
    marginTop: theme.spacing(1),
    minHeight: 40,
    overflowWrap: 'anywhere',
  },
  wrong: { color: toneColor(theme, 'bad') },
  right: { color: toneColor(theme, 'ok') },
}));

/** The policy as it is written in app-config, and whether it can be used. */
export function YamlEditor(props: {
  text: string;
  problem?: PolicyProblem;
  isChanged: boolean;
  onChange: (text: string) => void;
  onReset: () => void;
}) {
  const { text, problem, isChanged, onChange, onReset } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const id = useId();
  const input = useRef<HTMLTextAreaElement>(null);
  const reset = () => {
    // The button is about to go, and the focus of the keyboard with it.
    input.current?.focus();
    onReset();
  };
  const wrong =
    problem?.outside === undefined
      ? problem?.message
      : t('policyPage.yaml.outside', { key: problem.outside });

  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <label htmlFor={id}>{t('policyPage.yaml.label')}</label>
        {isChanged && (
          <Button size="small" onClick={reset}>
            {t('policyPage.yaml.reset')}
          </Button>
        )}
      </div>
      <TextField
        fullWidth
        multiline
        minRows={14}
        maxRows={28}
        variant="outlined"
        value={text}
        inputRef={input}
        error={problem !== undefined}
        inputProps={{
          id,
          'aria-describedby': `${id}told`,
          'aria-invalid': problem !== undefined,
          autoCapitalize: 'off',
          autoComplete: 'off',
          className: classes.input,
          spellCheck: false,
          wrap: 'off',
        }}
        onChange={event => onChange(event.target.value)}
      />
      <div id={`${id}told`} className={classes.told} role="status">
        <span className={problem ? classes.wrong : classes.right}>
          <ToneIcon tone={problem ? 'bad' : 'ok'} />{' '}
          {problem
            ? t(
                problem.line === undefined
                  ? 'policyPage.yaml.wrong'
                  : 'policyPage.yaml.wrongAt',
                { line: String(problem.line) },
              )
            : t('policyPage.yaml.right')}
        </span>{' '}
        {wrong}
      </div>
    </div>
  );
}
