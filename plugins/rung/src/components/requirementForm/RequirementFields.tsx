import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import {
  RequirementKey,
  StatedTexts,
  Thresholds,
} from '@rung/backstage-plugin-rung-common';
import { useFormat } from '../../format';
import { rungTranslationRef } from '../../translation';
import { rungFormTranslationRef } from '../../translation/rungFormTranslationRef';
import { Folded } from './Folded';
import { InheritedValue } from './inheritedOf';
import { RequirementField } from './RequirementField';
import { FoldedRequirements, requirementGroups } from './requirementGroups';

const useStyles = makeStyles(theme => ({
  lead: { margin: theme.spacing(1, 0, 2), maxWidth: '75ch' },
  group: {
    border: 'none',
    margin: theme.spacing(0, 0, 2),
    minWidth: 0,
    padding: 0,
    '& + &': {
      borderTop: `1px solid ${theme.palette.divider}`,
      paddingTop: theme.spacing(2),
    },
  },
  legend: { float: 'left', padding: 0, width: '100%' },
  title: { fontSize: 16, fontWeight: 700, margin: 0 },
  fields: { clear: 'both' },
}));

/** What every field of the form has to know. */
export interface RequirementFieldsProps {
  /** As annotations would state them. */
  written: StatedTexts;
  /** What the file of an entity states now, where there is one. */
  own?: StatedTexts;
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
    /** By what comes above it on the page. */
    heading: 'h3' | 'h4';
  },
) {
  const { heading: Heading, ...fields } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(rungFormTranslationRef);

  return (
    <>
      <p className={classes.lead}>
        {t('six')} {t('objectives')}
      </p>
      {requirementGroups.map(({ id, keys, folded = [] }) => (
        <fieldset key={id} className={classes.group}>
          <legend className={classes.legend}>
            <Heading className={classes.title}>{t(`form.group.${id}`)}</Heading>
          </legend>
          <div className={classes.fields}>
            <RequirementList keys={keys} {...fields} />
            {folded.map(each => (
              <FoldedList key={each.keys[0]} folded={each} {...fields} />
            ))}
          </div>
        </fieldset>
      ))}
    </>
  );
}

/** Requirements that few state, called by what they have in common. */
function FoldedList(
  props: RequirementFieldsProps & { folded: FoldedRequirements },
) {
  const { folded, ...fields } = props;
  const { id, keys } = folded;
  const { t } = useTranslationRef(rungTranslationRef);
  const { t: formT } = useTranslationRef(rungFormTranslationRef);
  const format = useFormat();
  const titles = {
    unscoped: formT('unscoped.title'),
    otherDomains: formT('otherDomains'),
  };

  return (
    <Folded
      summary={
        id
          ? titles[id]
          : format.list(keys.map(key => t(`requirement.name.${key}`)))
      }
      stated={keys.some(key => fields.written[key] || fields.own?.[key])}
    >
      {id === 'unscoped' && <div>{formT('unscoped.text')}</div>}
      <RequirementList keys={keys} {...fields} />
    </Folded>
  );
}

/** Some requirements, one below the other. */
function RequirementList(
  props: RequirementFieldsProps & { keys: readonly RequirementKey[] },
) {
  const { keys, written, own, inherited, thresholds, onChange } = props;
  return (
    <>
      {keys.map(key => (
        <RequirementField
          key={key}
          requirementKey={key}
          written={written[key] ?? ''}
          before={own?.[key]}
          inFile={own !== undefined}
          inherited={inherited[key]}
          thresholds={thresholds}
          onChange={onChange}
        />
      ))}
    </>
  );
}
