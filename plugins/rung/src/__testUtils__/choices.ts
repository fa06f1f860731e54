import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** The control of a list, by the beginning of its name. */
export function choiceControl(name: string): Promise<HTMLElement> {
  return screen.findByRole('button', {
    name: new RegExp(`^${name} `),
  });
}

/** Chooses from a list what is called so. */
export async function choose(name: string, option: RegExp): Promise<void> {
  await userEvent.click(await choiceControl(name));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}
