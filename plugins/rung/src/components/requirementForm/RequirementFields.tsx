import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  RequirementKey,
  StatedTexts,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { rungTranslationRef } from '../../translation';
import { Folded } from './Folded';
import { InheritedValue } from './inheritedOf';
import { RequirementField } from './RequirementField';
import { RequirementGroup } from './requirementGroups';

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
}));

/** What every field of the form has to know. */
export interface RequirementFieldsProps {
  /** As annotations would state them. */
  written: StatedTexts;
  /** What counts where nothing is stated. */
  inherited: { readonly [key in RequirementKey]?: InheritedValue };
  /** The thresholds in force, as far as they are known. */
  thresholds: Thresholds | undefined;
  /** Stays the same from one rendering to the next. */
  onChange: (key: RequirementKey, written: string) => void;
}

/** Requirements as a form, group by group. */
export function RequirementFields(
  props: RequirementFieldsProps & {
    groups: readonly RequirementGroup[];
    /** By what comes above it on the page. */
    heading: 'h3' | 'h4';
  },
) {
  const { groups, heading: Heading, ...fields } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungTranslationRef);

  return (
    <>
      {groups.map(({ id, keys, byDomain }) => (
        <fieldset key={id} className={classes.group}>
          <legend className={classes.legend}>
            <Heading className={classes.title}>{t(`form.group.${id}`)}</Heading>
          </legend>
          <div className={classes.fields}>
            <RequirementList keys={keys} {...fields} />
            {byDomain && (
              <Folded
                summary={t('form.byDomain')}
                stated={byDomain.some(key => fields.written[key])}
              >
                <RequirementList keys={byDomain} {...fields} />
              </Folded>
            )}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** Some requirements, one below the other. */
export function RequirementList(
  props: RequirementFieldsProps & { keys: readonly RequirementKey[] },
) {
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
