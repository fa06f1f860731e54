import {
  AssessmentFilters,
  FilterName,
  filterRow,
  filterValues,
  reportGroupings,
} from '@rung/backstage-plugin-rung-common/wire';
import { FilterMenu } from './FilterMenu';
import { valuesOf, withValues } from './filterValues';
import { GroupOptions } from './GroupOptions';
import { OptionList } from './OptionList';
import { TextFilter } from './TextFilter';
import { WordForm } from './WordForm';

/** The control of one filter, which follows from what its values are. */
export function FilterControl(props: {
  name: FilterName;
  filters: AssessmentFilters;
  onChange: (filters: AssessmentFilters) => void;
}) {
  const { name, filters, onChange } = props;
  const { of, single } = filterRow(name);
  const known = filterValues[of];
  const grouping = reportGroupings.find(each => each === name);
  const chosen = valuesOf(filters, name);
  const choosing = {
    chosen,
    onChange: (values: string[]) => onChange(withValues(filters, name, values)),
  };

  if (single && !('words' in known)) {
    return (
      <TextFilter
        name={name}
        text={chosen[0] ?? ''}
        onChange={text => choosing.onChange([text])}
      />
    );
  }
  return (
    <FilterMenu name={name} count={chosen.length}>
      {'words' in known && (
        <OptionList
          name={name}
          options={known.words.map(String)}
          {...choosing}
        />
      )}
      {grouping && (
        <GroupOptions name={grouping} filters={filters} {...choosing} />
      )}
      {!grouping && 'pattern' in known && (
        <WordForm name={name} maxLength={known.maxLength} {...choosing} />
      )}
    </FilterMenu>
  );
}
