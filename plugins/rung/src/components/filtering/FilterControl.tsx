import {
  AssessmentFilters,
  findingIds,
  fits,
  methodNumbers,
  reportedStatuses,
  ReportGrouping,
  resiliencePath,
  rungNumbers,
} from '@rung/backstage-plugin-rung-common';
import { FilterName } from '../../filters';
import { FilterMenu } from './FilterMenu';
import { valuesOf, withValues } from './filterValues';
import { GroupOptions } from './GroupOptions';
import { OptionList } from './OptionList';
import { TagForm } from './TagForm';
import { TextFilter } from './TextFilter';

/** What each filter is chosen from that has a fixed set of words. */
const vocabularies: { readonly [name in FilterName]?: readonly string[] } = {
  rung: rungNumbers.map(String),
  resilience: resiliencePath.map(String),
  built: resiliencePath.map(String),
  platform: ['true', 'false'],
  fit: fits,
  status: reportedStatuses,
  finding: findingIds,
  missing: methodNumbers,
  unreadable: methodNumbers,
};

/** The control of one filter. */
export function FilterControl(props: {
  name: FilterName;
  filters: AssessmentFilters;
  onChange: (filters: AssessmentFilters) => void;
}) {
  const { name, filters, onChange } = props;
  const chosen = valuesOf(filters, name);
  const choose = (values: string[]) =>
    onChange(withValues(filters, name, values));

  if (name === 'text') {
    return (
      <TextFilter text={filters.text ?? ''} onChange={text => choose([text])} />
    );
  }
  return (
    <FilterMenu name={name} count={chosen.length}>
      <Options name={name} chosen={chosen} onChange={choose} />
    </FilterMenu>
  );
}

function Options(props: {
  name: FilterName;
  chosen: string[];
  onChange: (values: string[]) => void;
}) {
  const { name } = props;
  const words = vocabularies[name];

  if (words) {
    return <OptionList {...props} options={words} />;
  }
  if (name === 'tag') {
    return <TagForm {...props} />;
  }
  return <GroupOptions {...props} name={name as ReportGrouping} />;
}
