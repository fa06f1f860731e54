import { CampaignEntity } from '../campaigns';
import { assessmentColumns } from './assessmentColumns';
import { Column } from './Column';

/** What a CSV of a campaign has: how each entity stands to the goal, and all else. */
export function campaignColumns(
  options: Parameters<typeof assessmentColumns>[1],
): readonly Column<CampaignEntity>[] {
  return [
    { header: 'standing', cell: row => row.standing },
    ...assessmentColumns(undefined, options).map(({ header, cell }) => ({
      header,
      cell: ({ summary }: CampaignEntity) => cell(summary),
    })),
  ];
}
