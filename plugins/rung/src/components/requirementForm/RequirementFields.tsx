import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { RequirementKey, Thresholds } from '@rung/backstage-plugin-rung-common';
import { useEffect, useState } from 'react';
import { rungTranslationRef } from '../../translation';
import { InheritedValue, RequirementField } from './RequirementField';
import { RequirementGroup, requirementGroups } from './requirementGroups';

const useStyles = makeStyles(theme => ({
  group: {
    border: 'none',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    minWidth: 0,
    '& + &': {
      borderTop: `1px solid ${theme.palette.divider}`,
      paddingTop: theme.spacing(2),
    },
  },
  legend: { padding: 0, float: 'left', width: '100%' },
  title: { fontSize: 16, fontWeight: 700, margin: 0 },
  fields: { clear: 'both' },
  domains: {
    '& > summary': {
      color: theme.palette.primary.main,
      cursor: 'pointer',
      fontSize: 14,
      fontWeight: 600,
      padding: theme.spacing(0.5, 0),
    },
  },
}));

type Written = { readonly [key in RequirementKey]?: string };

interface FieldsProps {
  /** As annotations would state them. */
  written: Written;
  /** What profiles fill in where nothing is stated. */
  inherited: { readonly [key in RequirementKey]?: InheritedValue };
  /** The borders in force. */
  thresholds: Thresholds;
  /** Stays the same from one rendering to the next. */
  onChange: (key: RequirementKey, written: string) => void;
}

/** Every requirement as a form, group by group. */
export function RequirementFields(props: FieldsProps) {
  return (
    <>
      {requirementGroups.map(group => (
        <Group key={group.id} group={group} {...props} />
      ))}
    </>
  );
}

function Group(props: FieldsProps & { group: RequirementGroup }) {
  const { group, ...fields } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>
        <h3 className={classes.title}>{t(`calculator.group.${group.id}`)}</h3>
      </legend>
      <div className={classes.fields}>
        <Fields keys={group.keys} {...fields} />
        {group.byDomain && <Domains keys={group.byDomain} {...fields} />}
      </div>
    </fieldset>
  );
}

/** Folded away until it is needed: what is stated comes into sight. */
function Domains(props: FieldsProps & { keys: readonly RequirementKey[] }) {
  const { keys, written } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);
  const stated = keys.some(key => written[key]);
  const [open, setOpen] = useState(stated);
  useEffect(() => {
    if (stated) {
      setOpen(true);
    }
  }, [stated]);

  return (
    <details
      className={classes.domains}
      open={open}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>{t('calculator.byDomain')}</summary>
      <Fields {...props} />
    </details>
  );
}

function Fields(props: FieldsProps & { keys: readonly RequirementKey[] }) {
  const { keys, written, inherited, thresholds, onChange } = props;
  return (
    <>
      {keys.map(key => (
        <RequirementField
          key={key}
          requirementKey={key}
          written={written[key] ?? ''}
          inherited={inherited[key]}
          thresholds={thresholds}
          onChange={onChange}
        />
      ))}
    </>
  );
}
