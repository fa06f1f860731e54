import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import TextField from '@material-ui/core/TextField';
import {
  Band,
  resiliencePath,
  RungNumber,
  Scale,
} from '@rung/backstage-plugin-rung-common';
import { useEffect, useState } from 'react';
import { rungTranslationRef } from '../../../translation';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { amountText, boundOf } from './scales';
import { smallField } from './smallField';

const useStyles = makeStyles(theme => ({
  root: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 13,
    gap: theme.spacing(1),
  },
  amount: { width: 120 },
  rung: { width: 120 },
  field: smallField(theme),
}));

/** Teams call for a platform or for nothing; all else for a rung of the path. */
function rungsOf({ unit }: Scale): readonly RungNumber[] {
  return unit === 'teams' ? [1, 4] : resiliencePath;
}

/** One band: up to where it goes, and what is enough there. */
export function BandField(props: {
  band: Band;
  scale: Scale;
  /** What the scale is called. */
  name: string;
  /** The scale as a text, which is another one whenever the scale is. */
  written: string;
  onChange: (change: { rung?: RungNumber; amount?: string }) => void;
}) {
  const { band, scale, name, written, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: pageT } = useTranslationRef(rungReportsTranslationRef);
  const bound = boundOf(band);
  const stated = amountText(band, scale);
  const [typed, setTyped] = useState(stated);
  // What was typed and refused is not kept once the scale is another one.
  useEffect(() => setTyped(stated), [stated, written]);
  const commit = () => {
    if (typed.trim() !== stated) {
      onChange({ amount: typed });
    }
  };
  const where = bound
    ? pageT(`policyPage.form.bound.${bound}`)
    : pageT('policyPage.form.bound.rest');

  return (
    <div className={classes.root}>
      <span>{where}</span>
      {bound && (
        <TextField
          className={classes.amount}
          size="small"
          variant="outlined"
          value={typed}
          inputProps={{
            'aria-label': pageT('policyPage.form.amountOf', { name, where }),
            autoComplete: 'off',
            className: classes.field,
            spellCheck: false,
          }}
          onChange={event => setTyped(event.target.value)}
          onBlur={commit}
          onKeyDown={event => {
            if (event.key === 'Enter') {
              commit();
            }
          }}
        />
      )}
      <TextField
        select
        className={classes.rung}
        size="small"
        variant="outlined"
        value={band.rung}
        SelectProps={{ native: true }}
        inputProps={{
          'aria-label': pageT('policyPage.form.rungOf', {
            name,
            where: bound ? `${where} ${stated}` : where,
          }),
          className: classes.field,
        }}
        onChange={event =>
          onChange({ rung: Number(event.target.value) as RungNumber })
        }
      >
        {rungsOf(scale).map(rung => (
          <option key={rung} value={rung}>
            {t('word.rung', { rung: String(rung) })}
          </option>
        ))}
      </TextField>
    </div>
  );
}
