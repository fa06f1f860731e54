import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { Scale, ScaleName } from '@rung/backstage-plugin-rung-common';
import { useId, useState } from 'react';
import { toneColor } from '../../../theme';
import { rungReportsTranslationRef } from '../../../translation/rungReportsTranslationRef';
import { Chip } from '../../shared';
import { BandField } from './BandField';
import { bandsWith } from './scales';
import { SetSetting } from './SettingsForm';
import { useScaleName } from './useScaleName';

const useStyles = makeStyles(theme => ({
  root: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1.5, 0),
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

  return (
    <div className={classes.root} role="group" aria-labelledby={id}>
      <div className={classes.head}>
        <span id={id}>{title}</span>
        {!isDefault && (
          <>
            <Chip tone="accent">{t('policyPage.form.changed')}</Chip>
            <Button
              size="small"
              aria-label={t('policyPage.form.resetOf', { name: title })}
              onClick={() => setWrong(onSet(['scales', name], undefined))}
            >
              {t('policyPage.form.reset')}
            </Button>
          </>
        )}
      </div>
      <div className={classes.bands}>
        {scale.bands.map((band, index) => (
          <BandField
            // What was typed and refused is not kept once it is another one.
            key={`${index} ${JSON.stringify(band)}`}
            band={band}
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
