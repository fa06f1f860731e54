import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Scale, ScaleName } from '@rung/backstage-plugin-rung-common';
import { useEffect, useId, useRef, useState } from 'react';
import { toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Chip, focusOutline } from '../../shared';
import { BandField } from './BandField';
import { bandsWith } from './scales';
import { SetSetting } from './SettingsForm';
import { useScaleName } from './useScaleName';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1.5, 0),
    '&:focus-visible': focusOutline(theme),
  },
  head: {
    alignItems: 'center',
    display: 'flex',
    flexWrap: 'wrap',
    fontSize: 14,
    fontWeight: 700,
    gap: theme.spacing(0.5, 1),
    minHeight: 32,
  },
  bands: { display: 'grid', gap: theme.spacing(1) },
  error: {
    color: toneColor(theme, 'bad'),
    fontSize: 13,
    lineHeight: 1.45,
    overflowWrap: 'anywhere',
  },
}));

/** The thresholds of one scale, with what each of them calls for. */
export function ScaleForm(props: {
  name: ScaleName;
  scale: Scale;
  isDefault: boolean;
  onSet: SetSetting;
}) {
  const { name, scale, isDefault, onSet } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungReportsTranslationRef);
  const title = useScaleName()(name);
  const [wrong, setWrong] = useState<string>();
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const written = JSON.stringify(scale.bands);
  // What was refused is of no interest any more once the scale is another one.
  useEffect(() => setWrong(undefined), [written]);

  const reset = () => {
    // The button is about to go, and the focus of the keyboard with it.
    group.current?.focus();
    setWrong(onSet(['scales', name], undefined));
  };

  return (
    <div
      ref={group}
      className={classes.root}
      role="group"
      aria-labelledby={id}
      tabIndex={-1}
    >
      <div className={classes.head}>
        <span id={id}>{title}</span>
        {!isDefault && (
          <>
            <Chip tone="accent">{t('policyPage.form.changed')}</Chip>
            <Button
              size="small"
              aria-label={t('policyPage.form.resetOf', { name: title })}
              onClick={reset}
            >
              {t('policyPage.form.reset')}
            </Button>
          </>
        )}
      </div>
      <div className={classes.bands}>
        {scale.bands.map((band, index) => (
          <BandField
            key={index}
            band={band}
            written={written}
            scale={scale}
            name={title}
            onChange={change =>
              setWrong(onSet(['scales', name], bandsWith(scale, index, change)))
            }
          />
        ))}
      </div>
      <div role="alert" className={classes.error}>
        {wrong}
      </div>
    </div>
  );
}
