/** What it takes to read and edit one file. */
export interface FileCost {
  shape: string;
  /** The characters of the file. */
  length: number;
  parseMs: number;
  /** Left out where the file is refused. */
  annotateMs?: number;
  /** Left out where a smaller file of this shape took too long already. */
  yamlMs?: number;
}
