/** How often others had their turn while the work was done. */
export async function turnsDuring(
  work: () => Promise<unknown>,
): Promise<number> {
  let turns = 0;
  let done = false;
  const count = () => {
    if (!done) {
      turns++;
      setImmediate(count);
    }
  };
  setImmediate(count);
  await work();
  done = true;
  return turns;
}
