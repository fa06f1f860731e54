import { CampaignEntity } from '../campaigns';
import { assessmentColumns } from './assessmentColumns';
import { Column } from './Column';

/** What a CSV of a campaign has: how each entity stands to the goal, and all else. */
export const campaignColumns: readonly Column<CampaignEntity>[] = [
  { header: 'standing', cell: row => row.standing },
  ...assessmentColumns().map(({ header, cell }) => ({
    header,
    cell: ({ summary }: CampaignEntity) => cell(summary),
  })),
];
