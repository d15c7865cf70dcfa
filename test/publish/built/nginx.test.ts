import { inject } from 'vitest';
import { portalTests } from './portal-tests.ts';

// The site as it is: nothing filled in, no release. The one of an office is in release.test.ts.
portalTests(() => inject('dist'), [{ base: '/jixiao/', pages: 'types' }]);
