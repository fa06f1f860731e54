import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// The first test of a file loads a whole app, which takes a busy machine long.
configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);
